PREFIX ?= /usr/local
DESTDIR ?=
# Arguments for the program: make play ARGS="--lang da"
ARGS ?=

sources := $(shell find Package.swift Sources Scenarios -name '*.swift' -o -name '*.[ch]' \
	-o -name '*.json' -o -name module.modulemap)

.PHONY: play test check build release install clean format generate soak help
.DEFAULT_GOAL := help

## play: build the program and start it
play: build
	@exec .build/debug/signpost $(ARGS)

## test: check everything; what is merged has passed this
test check:
	@Scripts/check.sh

## build: build the program for development
build:
	@Scripts/install-system-packages.sh build
	@if [ -t 1 ]; then swift build --product signpost; \
	else echo "Building signpost"; swift build --quiet --product signpost; fi

## release: build one static file, dist/signpost
release: dist/signpost

dist/signpost: $(sources)
	@Scripts/install-system-packages.sh build
	@echo "Building dist/signpost (a minute or two)"
	@Scripts/build-release.sh

## install: put the release binary into $(DESTDIR)$(PREFIX)/bin
install: dist/signpost
	install -D -m 755 dist/signpost "$(DESTDIR)$(PREFIX)/bin/signpost"

## format: format the Swift code in place
format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

## generate: write the generated files anew
generate:
	@Scripts/generate.sh

## soak: run what is too slow for each change: load, kills, every terminal, the sanitizers
soak:
	@Scripts/install-system-packages.sh test
	SIGNPOST_SOAK=1 swift test --no-parallel --disable-xctest --filter SystemTests
	swift test --parallel --disable-xctest --skip SystemTests \
		--sanitize=thread --scratch-path .build/thread
	@# Without the search for leaks: it takes Swift's globals for some.
	ASAN_OPTIONS=detect_leaks=0 swift test --parallel --disable-xctest --skip SystemTests \
		--sanitize=address --scratch-path .build/address

## clean: remove what was built
clean:
	rm -rf .build dist

## help: list the targets
help:
	@sed -n 's/^## \([a-z]*\): /  make \1\t/p' Makefile | expand -t 18
