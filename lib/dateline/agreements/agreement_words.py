"""The words that name agreements, tell how far they have come, and list what they are about."""

from __future__ import annotations

import re

from dateline.names.wordlists import any_of, table

ALIASES = {row['alias'].lower(): row for row in table('agreement_kinds')}
NOUN = re.compile(
    rf"""
    (?<![\w-])(?P<noun>(?i:{any_of(ALIASES)}))(?![\w-])
    (?:\s*\([A-Z][A-Za-z]{{1,6}}\))?                       # (MoU)
    """,
    re.VERBOSE,
)
SIGN = r"""(?:sign(?:ed|s|ing)?|ink(?:ed|s|ing)?|conclud(?:ed?|es|ing)|penn(?:ed|ing)|initial(?:l?ed)|seal(?:ed|s)?
    |clinch(?:ed)?)"""
REACH = r"""(?:reach(?:ed)?|finali[sz]ed?|struck|enter(?:ed)?\s+into|exchang(?:ed?|ing)|adopt(?:ed)?|approved?
    |ratif(?:y|ied)|award(?:ed)?|won|landed|secured?|renew(?:ed)?|extend(?:ed)?|establish(?:ed|ing)?|became|become|forged?)"""
DETERMINER = re.compile(
    rf"""
    (?i:\b(?:the|this|that|these|its|their|an?|another|new|several|some|both|two|three|four|five|six|seven|eight|nine|ten|\d+))\s+
    (?:(?!(?:a|an|the|of|on|in|to|with|and|for|at|by|that|which|{SIGN}|{REACH})\s)[\w’'$.&–-]+\s+){{0,5}}\Z
    | (?:(?:[^\W\d_a-z][\w.]*(?:[–-][^\W\d_a-z]\w*)*|[a-z]+al|trade|free|framework|cooperation|partnership)\s+){{1,4}}\Z
    """,
    re.VERBOSE,
)
DEFINITE = re.compile(r'(?:the|this|that|these|its|their)\s', re.IGNORECASE)
PREPOSITION = re.compile(
    r'\s+(?:on|for|in|of|to|between|with|about|regarding|concerning|establishing|covering|aimed\s+at|worth|valued)\b'
)
STOP = re.compile(
    r"""
    [.](?!\w) | [;:“”"()]
    | ,(?!\d{3}\b)(?!\s+[^,.;]{1,60}(?:,|\s+and\s)\s*\w)        # a comma that is not inside a list
    | \s+(?:that|which|who|where|was|were|is|are|has|have|had|will|would|can|could|may|should|must|said|signed|inked
        |entered|came|took|expired|lapsed|provides|remains|becomes|became|during|while|when|after|before|as|following|ahead
        |dates?|enters|expires|runs|covers|calls|aims|lapsed|allows|helps|opens|alongside|under\s+which|at\s+an?|whereby
        |at\s+the\s+(?:end|close|conclusion|start|beginning|opening|sidelines)|on\s+the\s+(?:sidelines|margins|occasion)
        |in\s+(?:the\s+presence|front)\s+of)\b
    """,
    re.VERBOSE,
)
STATUS = {
    'proposed': r"""
        \b(?:propos\w+|suggest\w*|discuss\w*|consider\w*|possib\w+)\s+(?:of\s+)?(?:the\s+)?
          (?:signing|conclu\w+|signature)\b
        | \b(?:propos|suggest|urg|recommend)\w*\s+(?:that\s+)?(?:[\w’'-]+\s+){0,9}?(?:sign|conclude)\b
        | \b(?:hop|wish|want|wait|aspir|dream)\w*\s+to\s+(?:sign|conclude|reach)\b
        | \b(?:propos(?:ed?|es|al|ing)|suggest(?:ed|s|ing)?|offer(?:ed|s|ing)?|call(?:ed|s|ing)?\s+for
        |discuss(?:ed|ing|es)?|consider(?:ed|ing)?|negotiat\w+|mull(?:ed|ing)|possib\w+|talks\s+on|towards?)\b
        """,
    'planned': rf"""
        \b(?:will|to|shall|would|plans?\s+to|expect(?:ed|s)?\s+to|set\s+to|due\s+to|intend(?:s|ed)?\s+to|going\s+to)
        \s+(?:(?:also|soon|jointly)\s+)?(?:be\s+)?(?:{SIGN}|{REACH})\b
        | \bmay\s+be\s+{SIGN}\b | \bdraft(?:ed|ing)?\s+\Z
        | \b(?:prepar\w+|plan\w*|ahead|eve|before)\s+(?:for\s+|of\s+)?(?:the\s+)?(?:signing|conclusion|signature)\b
        | \b(?:prepar(?:ing|ed)|(?:being|be)\s+(?:drafted|finali[sz]ed)|upcoming|planned|ready\s+for\s+signing)\b
        """,
    'in force': r"""
        \b(?:(?:ent(?:ered|ers?)|c[ao]mes?)\s+into\s+(?:force|effect)|took\s+effect|in\s+force|in\s+effect|remains?\s+valid|expires
        |implement(?:ed|ing|ation(?:\s+of)?)|provid(?:es|ed|ing)\s+for|stipulates?)\b
        | \bsince\s+(?:19|20)\d\d\b
        | \b(?:under|within\s+the\s+framework\s+of|in\s+(?:accordance|line)\s+with|thanks\s+to)\s+\Z
        """,
    'expired': r'\b(?:expired?|lapsed|terminat(?:ed?|es)|withdr[ea]wn?\s+from|denounced|scrapped|annulled)\b',
    'signed': rf'\b(?:{SIGN}|{REACH}|signature|signator(?:y|ies))\b',
}
STATUS = {status: re.compile(pattern, re.VERBOSE | re.IGNORECASE) for status, pattern in STATUS.items()}
"""How far an agreement has come; an earlier row is not overruled by a later one that stands inside it."""
GUEST = re.compile(
    r"""
    \b(?:presence\s+of|witness(?:ed|ing)(?:\s+by)?|attend(?:ed|ing)(?:\s+by)?|visits?\s+of|visit\s+by|sidelines\s+of|talks\s+with
       |meeting\s+(?:with|of|between)|according\s+to|of|during|for|after|told|from|thank(?:s|ed)
       |(?:met|received|welcomed|greeted|hosted|accompanied|joined)(?:\s[^,;.]{1,40})?\s+by)\s+(?:the\s+)?\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
AREA = r'(?:fields?|areas?|spheres?|sectors?|domains?)'
TELLS = r"""(?:provid(?:es|ed|ing)\s+for|cover(?:s|ed|ing)?|envisag(?:es|ed|ing)
    |focus(?:es|ed|ing)\s+on|concern(?:s|ed|ing)?)"""
FOR_YEARS = re.compile(r'\b(?:valid|in\s+force|in\s+effect|runs?|period|term)\s+(?:for|of)\s+\Z')
ENTRY = re.compile(
    r'\b(?:ent(?:ers?|ered|ering)\s+into\s+(?:force|effect)|c[ao]mes?\s+into\s+(?:force|effect)|t[ao]kes?\s+effect'
    r'|took\s+effect|valid\s+from|in\s+(?:force|effect)\s+from)'
)
LAPSE = re.compile(
    r'\b(?:expires?|expired|lapses?|lapsed'
    r'|(?:valid|extended|prolonged|renewed|in\s+force|in\s+effect|runs?|holds?|lasts?)\s+(?:until|till|through|to|up\s+to)|until)\b'
)
"""The words before the first and the last day of a term."""
FIELDS = re.compile(
    rf"""
    \b(?:
        in\s+(?:the\s+)?(?:following\s+)?{AREA}(?:\s+of|\s+such\s+as|\s+including|\s+like|:)   # in areas such as
        | in\s+such\s+{AREA}\s+as
        | {TELLS}(?:\s+(?:the\s+)?(?:cooperation|collaboration|exchanges?)\s+in)?              # provides for
        | (?:cooperation|collaboration|partnership|exchanges?)\s+in                             # cooperation in
    )
    \s+(?:the\s+)?(?:{AREA}\s+of\s+)?
    (?P<list>(?!\d{{4}}|period)
        (?:(?!,?\s+(?:and\s+)?(?:will|which|that|is|are|was|were|has|have)\b|,\s[^,]{{1,80}}\s(?:said|says|told|added|reported|reports|announced)\b)[^.:“”"()]){{3,400}})
    """,
    re.VERBOSE | re.IGNORECASE,
)
