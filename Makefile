# The front door. `make` lists what there is.

.DEFAULT_GOAL := help
.PHONY: help run test build lint format docs bench clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "make %-8s %s\n", $$1, $$2 }'

run: ## Install what is missing, build, and serve the sample county at 127.0.0.1:8080
	@scripts/run.sh

test: ## Install what is missing, build, and run every test
	@scripts/test.sh

build: ## Build the program, .build/release/junheng
	@scripts/bootstrap.sh
	@scripts/build.sh

lint: ## Check the formatting
	@scripts/test-lint.sh

format: ## Format every Swift file
	@swift format --in-place --parallel --recursive Package.swift Sources Tests Core/Package.swift Core/Sources Core/Tests Benchmarks/Kernels/Package.swift Benchmarks/Kernels/Sources

docs: ## Regenerate the generated pages of docs/
	@scripts/bootstrap.sh
	@scripts/docs.sh

bench: ## Measure what is promised beside its peers, into docs/performance.md (FULL=1: all, hours)
	@scripts/bench.sh

clean: ## Remove what was built; keeps var/ (databases) and .deps/
	rm -rf .build Core/.build
