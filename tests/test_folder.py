"""Files are read in whatever encoding they are, and what cannot be read, or must not be overwritten, is named."""

import pytest
from dateline import folder

TEXT = 'TURIN, May 5 (ANSA) – “We sold goods for £5 million and €6 million in Orléans,” said Mayor Renée Conti.\n'

SEEN = {  # the bytes of the file, the text that is read
    'UTF-8': (TEXT.encode(), TEXT),
    'UTF-16 with a mark': (TEXT.encode('utf-16'), TEXT),
    'UTF-16 of Windows without a mark': (TEXT.encode('utf-16-le'), TEXT),
    'plain English in UTF-16 without a mark': (
        'Trade grew by 2 percent. '.encode('utf-16-le') * 9,
        'Trade grew by 2 percent. ' * 9,
    ),
    'Windows-1252': (TEXT.encode('cp1252'), TEXT),
    'Russian in Windows-1251': (
        'товарооборот вырос на 12 процентов. '.encode('cp1251') * 9,
        'товарооборот вырос на 12 процентов. ' * 9,
    ),
    'nothing': (b'', ''),
}
BINARY = bytes(range(128, 256)) * 40


@pytest.mark.parametrize(('data', 'text'), SEEN.values(), ids=SEEN)
def test_a_file_is_read_in_its_encoding(data, text, tmp_path):
    (tmp_path / 'a.txt').write_bytes(data)
    [source] = folder.sources([tmp_path])
    assert source.raw().removeprefix('\ufeff') == text


def test_a_suffix_may_be_in_capitals(tmp_path):
    (tmp_path / 'STORY.TXT').write_text('Trade grew.', encoding='utf-8')
    assert [source.article for source in folder.sources([tmp_path])] == ['STORY']


def test_all_files_that_are_no_texts_are_named_at_once(tmp_path):
    for name in ('b.txt', 'a.txt'):
        (tmp_path / name).write_bytes(BINARY)
    (tmp_path / 'c.txt').write_text('Trade grew.', encoding='utf-8')
    with pytest.raises(
        ValueError, match=r'a\.txt, .*b\.txt: are not texts in any encoding; save them as UTF-8'
    ) as error:
        folder.sources([tmp_path])
    assert 'c.txt' not in str(error.value)


def test_only_a_new_an_empty_or_our_own_folder_is_filled(tmp_path):
    assert folder.to_fill(tmp_path / 'new', 'index.html', 'report') == tmp_path / 'new'
    assert folder.to_fill(tmp_path, 'index.html', 'report') == tmp_path
    (tmp_path / 'my.txt').write_text('Trade grew.', encoding='utf-8')
    with pytest.raises(ValueError, match='is no report, and is left as it is'):
        folder.to_fill(tmp_path, 'index.html', 'report')
    (tmp_path / 'index.html').touch()
    assert folder.to_fill(tmp_path, 'index.html', 'report') == tmp_path


def test_documents_that_are_no_plain_texts_are_named(tmp_path):
    assert folder.passed_over(tmp_path) is None
    for name in ('a.pdf', 'b/c.HTML', 'd.txt', 'actors.csv'):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert folder.passed_over(tmp_path) == 'not read, as only .txt and .md are: a.pdf, b/c.HTML'


def test_a_list_of_actors_in_another_encoding_is_named(tmp_path):
    (tmp_path / 'actors.csv').write_bytes('name,action,value,note\nOrléans,kind,place,\n'.encode('latin-1'))
    with pytest.raises(ValueError, match=r'actors\.csv: is not in UTF-8; save it as such'):
        folder.wishes([tmp_path])
