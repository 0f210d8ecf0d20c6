"""The command line: what it prints, and one line with a mend when it cannot."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import dateline
import pandas as pd
import pytest
from dateline import report
from dateline.__main__ import main


@pytest.fixture
def corpus(monkeypatch):
    """One article with two checks, and a note of how it was read and kept."""
    asked = []
    checks = pd.DataFrame(
        {'article': ['a', 'a'], 'verdict': ['consistent', 'inconsistent'], 'explanation': ['fits', '3 + 4 is not 9']}
    )
    read = SimpleNamespace(
        articles=pd.DataFrame({'article': ['a']}), checks=checks, save=lambda path: asked.append(path)
    )
    monkeypatch.setattr(dateline, 'read', lambda path, **options: asked.append((path, options)) or read, raising=False)
    return asked


def test_build_reads_and_keeps(corpus, capsys):
    assert main(['build', 'texts', '--out', 'store', '--workers', '2']) == 0
    assert corpus == [('texts', {'workers': 2}), Path('store')]
    assert capsys.readouterr().out == '1 article -> store\n'


def test_where_to_keep_is_looked_at_before_anything_is_read(corpus, tmp_path, capsys):
    (tmp_path / 'my.txt').touch()
    assert main(['build', 'texts', '--out', str(tmp_path)]) == 2
    assert 'holds something that is no store' in capsys.readouterr().err
    assert corpus == []


def test_check_lists_what_is_not_consistent(corpus, capsys):
    assert main(['check', 'texts']) == 0
    assert capsys.readouterr().out == (
        'a: inconsistent: 3 + 4 is not 9\n2 checks on the figures of 1 article: 1 consistent, 1 not\n'
    )


def test_report_prints_where_it_is(monkeypatch, capsys):
    monkeypatch.setattr(report, 'render', lambda file: Path(file).with_suffix('') / 'index.html')
    assert main(['report', 'reports/one.yaml', 'reports/two.yaml']) == 0
    assert capsys.readouterr().out == 'reports/one/index.html\nreports/two/index.html\n'


@pytest.mark.parametrize('error', [ValueError('x.txt: line 2: odd; mend it'), FileNotFoundError('x.txt: odd')])
def test_a_failure_is_one_line_and_status_2(monkeypatch, capsys, error):
    def fail(path, **_):
        raise error

    monkeypatch.setattr(dateline, 'read', fail, raising=False)
    assert main(['check', 'x.txt']) == 2
    assert capsys.readouterr() == ('', f'dateline: {error}\n')


WRONG = {
    'no command': ([], 'dateline: the following arguments are required: COMMAND; see dateline --help'),
    'no store': (
        ['build', 'x'],
        'dateline build: the following arguments are required: --out; see dateline build --help',
    ),
    'no workers': (['build', 'x', '--out', 'y', '--workers', '0'], "'0' is not a number of processes; write 1, 2, 3"),
    'unknown command': (['buidl', 'x'], "invalid choice: 'buidl'"),
}


@pytest.mark.parametrize(('words', 'message'), WRONG.values(), ids=WRONG)
def test_a_wrong_command_is_one_line_and_status_2(capsys, words, message):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    shown = capsys.readouterr().err
    assert message in shown
    assert shown.count('\n') == 1


@pytest.mark.parametrize('words', [[], ['build'], ['report'], ['check']], ids=['dateline', 'build', 'report', 'check'])
def test_help(capsys, words):
    with pytest.raises(SystemExit) as caught:
        main([*words, '--help'])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith('usage: dateline')


def test_module_runs_without_traceback(tmp_path):
    command = [sys.executable, '-m', 'dateline', 'report', tmp_path / 'none.yaml']
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith('dateline: ')
    assert done.stderr.count('\n') == 1
