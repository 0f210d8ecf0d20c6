"""The files around the library say the same thing as pyproject.toml, and name no machine."""

import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))['project']
LOCK = (ROOT / 'requirements.lock').read_text(encoding='utf-8')
ENVIRONMENT = yaml.safe_load((ROOT / 'environment.yml').read_text(encoding='utf-8'))
PYPI_ONLY = {'edtf', 'rensa', 'symspellpy'}
TARGETS = ('reports', 'test', 'lab', 'bench', 'clean', 'help')


def required() -> dict[str, str]:
    """Name -> bounds of everything that pyproject.toml asks for."""
    lines = [*PROJECT['dependencies'], *chain(*PROJECT['optional-dependencies'].values())]
    return dict(re.fullmatch(r'([\w.-]+)(?:\[.*\])?(.*)', line).groups() for line in lines)


def test_conda_users_get_the_same_names_and_bounds():
    listed = dict(line.split(' ', 1) for line in ENVIRONMENT['dependencies'][:-2])
    wanted = {name: bounds for name, bounds in required().items() if name not in PYPI_ONLY}
    assert listed == wanted | {'python': PROJECT['requires-python']}


def test_environment_ends_in_the_project_itself():
    assert ENVIRONMENT['dependencies'][-2:] == ['pip', {'pip': ['-e .']}]


def test_environment_is_as_generated():
    made = subprocess.run([sys.executable, ROOT / 'scripts/environment.py'], capture_output=True, text=True, check=True)
    assert made.stdout == (ROOT / 'environment.yml').read_text(encoding='utf-8')


@pytest.mark.parametrize('name', required())
def test_lock_pins_everything_required(name):
    assert re.search(rf'^{re.escape(name)}==\S+', LOCK, re.MULTILINE)


def test_lock_hashes_every_package():
    packages = re.split(r'^(?=[\w.-]+==)', LOCK, flags=re.MULTILINE)[1:]
    assert packages
    assert [p.split()[0] for p in packages if '--hash=sha256:' not in p] == []


@pytest.mark.parametrize('trace', ['://', '--find-links', '--index-url', '@ ', '-e '])
def test_lock_names_no_host_and_no_folder(trace):
    assert trace not in LOCK


@pytest.mark.parametrize('target', TARGETS)
def test_make_target_is_there(target):
    dry = subprocess.run(['make', '--dry-run', target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert dry.returncode == 0, dry.stderr


def test_help_names_every_target():
    shown = subprocess.run(['make', '--silent', 'help'], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [t for t in TARGETS if f'make {t}' not in shown] == []


def test_ci_runs_the_tests():
    script = ROOT / '.ci/run'
    assert script.stat().st_mode & 0o100
    assert 'make test' in script.read_text(encoding='utf-8')
