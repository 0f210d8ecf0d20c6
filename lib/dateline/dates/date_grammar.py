"""The grammar of date expressions: what may stand side by side, over the kinds of word that `calendar_terms` knows."""

from __future__ import annotations

from dateline.dates.calendar_terms import letters

DAY = '(?: day | ord | word dash? ord )'  # 3, 3rd, twenty-third
MONTH = '(?: month | maymonth )'
WEEKDAY = '(?: (?:weekday|shortday) dot? comma? )'  # Thursday,
UNIT = '(?: unit | oneyear )'
ANY_UNIT = '(?: unit | units | oneyear )'
RANGE = '(?: dash | to )'
TWO = f'(?: {RANGE} | and )'
LINK = '(?: dash? to dash? | dash | and )'  # two-to-three
WORDS = '(?: word (?: dash? word )? )'  # twenty-five
DIGITS = '(?: day | pair | num | year )'
NUMBER = (
    f'(?: (?:day|pair)? fraction | (?: {DIGITS} | {WORDS} | an )? magnitude (?: and? {WORDS} )? | {DIGITS} | {WORDS} )'
)
MANY = f'(?: an? vague magnitude? of? | {NUMBER} (?: dash? and dash? an? dash? half )? )'  # a few, two and a half
ONE = '(?: half? an | an? half )'  # a, half a, a half
LENGTH = f'(?: {MANY} dash? (?: extra dash? )? {ANY_UNIT} | {ONE} extra? dash? {UNIT} (?: and an? half )? )'
THAT_YEAR = '(?: of? the? (?: rel rel? fiscal? | ref ) oneyear )'  # of that same year, last year
SHORT_YEAR = '(?: of pair (?= dot|comma|gap|$ ) )'
YEAR = f'(?: comma? (?:of|in)? (?: the oneyear )? (?: year era? | num era ) | {SHORT_YEAR} | {THAT_YEAR} )'
SPLIT_YEAR = '(?: year (?:dash|slash) (?:pair|day|year) )'  # 2021-22
OWN_YEAR = '(?: comma? year )?'
OF_YEAR = f'(?: (?:of|in)? (?: the? (?:rel|ref)? fiscal? oneyear | the? fiscal? (?: {SPLIT_YEAR} | year era? ) ) )'
OWNER = '(?: the? rel fiscal? oneyear poss | the? fiscal? year poss? )'  # last year's
NO_UNIT = f'(?! dash? (?: extra | units | {UNIT} | ord | num | magnitude ) )'
NO_RANGE = '(?! dash | slash )'

PREFIX = """(?:approx|over){0,2}
    (?: (?: mod in? )? the? mod? daypart units? of                  # the early morning hours of
      | the? mod units of                                           # the early hours of
      | the? mod dash? (?: (?:to|and) mod dash? )? (?:in|prep)?     # the early, mid-, late in
      | the? extra? edge (?:of|dash)                                # the very beginning of, end-
      | the? ord half of (?= month | maymonth | the? rel month )    # the second half of
      | (?:earlier|later) in?                                       # later in
    )?"""

CORES = {
    'iso': 'iso',
    'numerics': f'(?: numeric | day ) {RANGE} numeric',
    'numeric': f'{WEEKDAY}? numeric',
    'days': f"""
        {MONTH} {DAY} {RANGE} the? {DAY} (?! of? {MONTH} ) {NO_UNIT} {YEAR}?               # March 3-5, 2019
      | the? {DAY} {RANGE} the? {DAY} of? {MONTH} {YEAR}?                                  # 3 to 5 March""",
    'days_across': f"""
        {WEEKDAY}? {MONTH} {DAY} {OWN_YEAR} {TWO} {WEEKDAY}? {MONTH} {DAY} {NO_UNIT} {YEAR}?     # May 30 to June 2
      | {WEEKDAY}? the? {DAY} of? {MONTH} {OWN_YEAR} {TWO} {WEEKDAY}? the? {DAY} of? {MONTH} {YEAR}?""",
    'list': f"""
        {MONTH} {DAY} (?:comma {DAY}){{0,5}} comma? and the? {DAY} (?! of? {MONTH} ) {NO_UNIT} {YEAR}?
      | the? {DAY} (?:comma {DAY}){{0,5}} comma? and the? {DAY} of? {MONTH} {YEAR}?        # 3, 4 and 6 March""",
    'month_day': f"""
        {WEEKDAY}? {MONTH} (?:slash|comma|dash)? {DAY} {NO_UNIT} (?: {YEAR} | (?:dash|slash) year )?
      | {WEEKDAY}? the? {DAY} (?:of|dash|slash|comma)? {MONTH} (?: {YEAR} | (?:dash|slash) year )?
      | year (?:dash|slash)? {MONTH} (?:dash|slash)? {DAY} {NO_UNIT}                      # 2019-May-23, 2019 May 23""",
    'months': f"""
        the? {MONTH} {OWN_YEAR} {TWO} {MONTH} (?: {SPLIT_YEAR} | {YEAR} ) period?          # January-May 2019
      | the? {MONTH} (?: {TWO} | dash to dash ) {MONTH} (?: (?: period | unit ) {OF_YEAR}? )? # the July-September""",
    'month_quarter': f'the? {MONTH} {OWN_YEAR} unit {YEAR}?',                                  # the June 2019 quarter
    'month_year': f'{MONTH} (?: {YEAR} | (?:dash|slash) year ) | year {MONTH}',
    'years': '(?: the units | oneyear )? year (?: (?:dash|slash) (?:year|pair|day) | to year ) (?! slash ) units?',
    'eras': f'(?:year|num|pair|day) era? {RANGE} (?:year|num|pair|day) era',
    'era_year': '(?:year|num|pair|day) era | era (?:year|num|pair|day)',
    'nth_weekday': f'the? (?:ord|rel) weekday (?:of|in) (?: {MONTH} {YEAR}? | the? (?:every|rel)? {ANY_UNIT} )',
    'weekday_day': """
        (?:weekday|shortday) dot? comma? (?: the? (?: ord | word dash? ord ) | day ) (?= dot|comma|gap|$ )
      | rel? weekday open day                                                               # this Thursday (5)""",
    'month_number': f'day (?:dash|slash) year {NO_RANGE}',
    'fraction': f'{WEEKDAY}? fraction',
    'week_of': f"""
        the? (?:ord|rel) unit of {MONTH} {YEAR}?                                           # the first week of May
      | the unit of (?: {MONTH} {DAY} | the? {DAY} of? {MONTH} ) {YEAR}?                   # the week of October 24""",
    'day_of': 'the? (?: ord | word dash ord ) unit? of the? rel? unit',
    'quarter': f"""
        the? quarter (?: {OF_YEAR} | (?:slash|dash) year | day | pair )? | year quarter      # Q3 2018, Q3/2018, 3Q18
      | {OWNER}? the? rel? fiscal? ord dash? fiscal? unit (?: {OF_YEAR} | era )?           # the third quarter of""",
    'quarters': f'the? ord dash? and the? ord dash? (?:unit|units|half) {OF_YEAR}?',
    'half': f'{OWNER}? the? rel? (?:ord|edge) dash? half {OF_YEAR}?',
    'decade': 'the? decade era?',
    'season': f"""
        the? rel? rel? mod? season (?: of? (?: {SPLIT_YEAR} | year era? | num era ) | {THAT_YEAR} )?
      | year season""",
    'holiday': f'rel? holiday {YEAR}?',
    'same_period': """
        the? rel (?:period|time|unit) (?:of|in)? (?: the? rel oneyear | the? year )        # the same period of 2005
      | the? rel (?:period|time|unit) an oneyear (?:earlier|ago|before)
      | the? oneyear dash? (?:earlier|ago) (?:period|unit|units)?                          # the year-earlier quarter
      | the? oneyear dash before (?:period|unit|units)
      | the rel? year period | the rel? year unit                                # the comparable 1988 period""",
    'span': f"""
        the? ref units                                                                     # recent years
      | the? rel rel? {MANY}? extra? dash? rel? units (?: of {OF_YEAR} )?                  # the past five years
      | the? {MANY} rel units
      | the? rel {UNIT} and an half                                                        # the past year and a half
      | the? ord {MANY} extra? units (?: of {OF_YEAR} )?                                   # the first eight months""",
    'away': f"""
        (?: (?:day|pair|num|word) {LINK} )? (?: {LENGTH} | units )                           # two to three years
        (?: ago ref? | earlier | later | prep now | (?:prep|before) ref )
      | {LENGTH} before (?= dot|comma|gap )
      | the {UNIT} (?:before|earlier|later|rel)                                            # the day following""",
    'every': f"""
        every weekday (?: comma weekday ){{0,5}} comma? and weekday                         # every Monday and Friday
      | every (?:{NUMBER}|vague|rel)? (?: {ANY_UNIT} | weekday | {MONTH} | season | daypart )
      | every other {UNIT} | per {UNIT}""",
    'freq': 'freq',
    'rel_month': f'the? rel {MONTH}',
    'weekday': """
        the? rel? rel? weekday (?: of? the? rel unit )? dash? daypart?                           # last Friday evening
      | the? rel unit (?:comma|dash|prep)? (?:weekday|shortday)""",
    'fiscal': f'the? fiscal oneyear? (?: {SPLIT_YEAR} | year ) | fiscal (?:day|pair)',
    'rel_unit': f'the? rel rel? extra? fiscal? {UNIT} | the? ref fiscal? {UNIT} | the? rel fiscal',
    'rel_part': '(?:the? rel | ref) daypart | the daypart before (?= dot|comma|gap )',
    'end': f'{UNIT} (?:poss|dash)? edge year?',
    'year_of': 'the? (?: extra dash? )? (?:oneyear|units) year era?',
    'lengths': f"""
        (?: the? rel )? (?:day|pair|num|word) {LINK} (?: day | pair | num | {WORDS} ) dash? {ANY_UNIT} # 12 to 15 days
        (?! ago | earlier | later | prep )""",
    'duration': f'the? {LENGTH} (?: dash? old )? | the? {NUMBER} other units',
    'clock': f"""(?: clock zone? | (?:year|num) zone )
        (?: comma? (?: weekday daypart? | ref | rel daypart | {MONTH} {DAY} {YEAR}? ) )?""",
    'year': 'year',
    'month': MONTH,
    'unit': f'the? fiscal? {UNIT}',
    'once': 'once',
    'ref': 'ref | now | the? noun | the rel',
    'ordinal_day': 'the? ord',
    'daypart': 'the? daypart',
    'units': f'(?: {UNIT} | units ) dash old | units',
}  # fmt: skip

IDLE = 'other|gap|dot|comma|in|prep|of|and|to|dash|slash|open|poss|label|period|time|measure|zone'
START = f'(?! {IDLE} | (?: the | an | approx ) (?:{IDLE}) )'  # spares the grammar most tokens
GRAMMAR = letters(START + PREFIX + '(?:' + '|'.join(f'(?P<{name}> {core}\n)' for name, core in CORES.items()) + ')')
