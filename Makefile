# The whole project in six words; each prepares what it needs, once.
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
# JupyterLab neither asks for news nor looks for updates: no network at run time
LAB := {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": false}}
NOTEBOOKS := $(wildcard notebooks/[0-9]_*.ipynb)
# what a run leaves in a notebook that differs from machine to machine
UNSTABLE := metadata.papermill metadata.language_info.version cell.metadata.papermill cell.metadata.execution

unexport PYTHONDONTWRITEBYTECODE  # else every kernel compiles its imports anew
unexport PYTHONPATH
export JUPYTER_PLATFORM_DIRS := 1

.DEFAULT_GOAL := help
.PHONY: reports test notebooks lab bench clean lock help .venv

reports: $(READY)  ## render every reports/*.yaml to reports/<name>/index.html
	@$(BIN)/python -m dateline report reports/*.yaml

test: $(READY)  ## style, doctests, tests, and every notebook against its stored outputs
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/pytest --quiet -n 2 --dist loadscope --nbval --nbval-current-env --nbval-cell-timeout 120 --ignore=tests/bench lib tests $(NOTEBOOKS)

notebooks: $(READY)  ## run the notebooks anew and store their outputs, which make test compares
	@$(BIN)/jupyter nbconvert --log-level=ERROR --execute --inplace --ExecutePreprocessor.record_timing=False $(NOTEBOOKS)
	@$(BIN)/nbstripout --keep-output --keep-count --keep-id --extra-keys '$(UNSTABLE)' $(NOTEBOOKS)

lab: $(READY)  ## open the notebooks in JupyterLab
	@$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) notebooks

bench: $(READY)  ## measure quality and speed on public data (tests/bench)
	@$(BIN)/pytest --quiet -s tests/bench

clean:  ## remove what was made: environment, caches, rendered reports
	@rm -rf .venv build store reports/*/ .pytest_cache .ruff_cache .hypothesis lib/*.egg-info
	@find . -name .git -prune -o -type d \( -name __pycache__ -o -name .ipynb_checkpoints \) -prune -exec rm -rf {} +

lock: $(READY)  ## choose versions anew: requirements.lock and environment.yml from pyproject.toml
	@$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --all-extras \
	  --custom-compile-command 'make lock' pyproject.toml -o requirements.lock
	@$(BIN)/python scripts/environment.py > environment.yml

help:  ## show this list
	@sed -n 's/^\([a-z]*\):.*  ## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 18

# uv comes first, by pip, in the version and with the hashes of the lock; then everything else, by uv.
$(READY): requirements.lock pyproject.toml
	@echo 'Preparing .venv (the first time takes about a minute) ...'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(MAKE) --silent --no-print-directory .venv
	@sed -n '/^uv==/,/# via/p' requirements.lock > .venv/uv.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r .venv/uv.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	@mkdir -p .venv/share/jupyter/lab/settings
	@echo '$(LAB)' > .venv/share/jupyter/lab/settings/overrides.json
	@touch $@

.venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Dateline needs Python 3.11 or later; name one: make PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -m venv --clear .venv
