# Two commands are enough: `make run` and `make test`. Both set up what is missing (see tools/).
.PHONY: help run test test-two bench audit mutants setup
.DEFAULT_GOAL := help

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 16

run: ## Build Saiets and serve the demo house (ARGS="..." goes to `saiets serve`)
	@bash tools/run.sh $(ARGS)

test: ## Format, lints, all tests, and journeys in a real browser (ARGS="..." goes to Playwright)
	@bash tools/test.sh $(ARGS)

test-two: ## Two houses on one database server, which has to be compiled first (20 minutes)
	@bash tools/test-two.sh

bench: ## Run the benchmarks (BENCH="enrolment" chooses)
	@bash tools/bench.sh $(BENCH)

audit: ## Check licences, sources and known weaknesses of the dependencies
	@bash tools/audit.sh

mutants: ## Plant small mistakes in the rules and name those no test notices (PACKAGE="planner" chooses)
	@bash tools/mutants.sh $(PACKAGE) $(ARGS)

setup: ## Only install what is missing
	@bash tools/setup.sh test
