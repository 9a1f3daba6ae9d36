PREFIX ?= /usr/local
DESTDIR ?=
# Where zsh looks for completions; Debian's own packages use /usr/share/zsh/vendor-completions.
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
# Arguments for the program: make play ARGS="--lang da"
ARGS ?=

sources := $(shell find Package.swift Sources Scenarios -name '*.swift' -o -name '*.[ch]' \
	-o -name '*.json' -o -name module.modulemap)

bin := $(DESTDIR)$(PREFIX)/bin
man := $(DESTDIR)$(PREFIX)/share/man/man1
doc := $(DESTDIR)$(PREFIX)/share/doc/signpost
bash := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh := $(DESTDIR)$(ZSHDIR)
fish := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
texts := CHANGELOG.md LICENSE Documentation/Keys.md Documentation/Accessibility.md \
	Documentation/Terminals.md Documentation/Plan-Format.md Documentation/Scenario-Format.md Documentation/Scenario-Names.md \
	Documentation/Scoring.md Documentation/Scoring-Over-Attempts.md Documentation/Rating-Texts.md \
	Documentation/Authoring-Guide.md Documentation/Findings.md Documentation/Panel-Sheets.md \
	Documentation/Facilitator-Guide.md Documentation/Class-Protocol.md Documentation/Store.md \
	Documentation/Privacy.md Documentation/Export-Schema.json \
	Documentation/Coverage.md Documentation/Glossary.md
# What authors begin with: the cases of the program in their packs, and what lies beside them. The guide's case lies in 'examples' here
# as there, so that the guide's link to it leads there too.
packs := $(patsubst Scenarios/%/,%,$(wildcard Scenarios/*/))
beside := Scenarios/schema.json Scenarios/plan-schema.json Sources/ScenarioEngine/Directories/denmark.json \
	Documentation/examples/the-library-trolley.json

.PHONY: play test check build release install uninstall deb clean format generate documents soak fuzz bench order help
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

## install: install below $(DESTDIR)$(PREFIX): program, manual page, completions, documents
install: dist/signpost
	install -D -m 755 dist/signpost "$(bin)/signpost"
	install -D -m 644 Documentation/signpost.1 "$(man)/signpost.1"
	install -d -m 755 "$(bash)" "$(zsh)" "$(fish)" "$(doc)"
	dist/signpost completions bash --lang en >"$(bash)/signpost"
	dist/signpost completions zsh --lang en >"$(zsh)/_signpost"
	dist/signpost completions fish --lang en >"$(fish)/signpost.fish"
	chmod 644 "$(bash)/signpost" "$(zsh)/_signpost" "$(fish)/signpost.fish"
	install -m 644 $(texts) "$(doc)"
	install -D -m 644 -t "$(doc)/examples" $(beside)
	for pack in $(packs); do \
		install -D -m 644 -t "$(doc)/examples/$$pack" Scenarios/$$pack/*.json || exit; done

## uninstall: remove what install has put there, never a record
uninstall:
	rm -f "$(bin)/signpost" "$(man)/signpost.1" \
		"$(bash)/signpost" "$(zsh)/_signpost" "$(fish)/signpost.fish" \
		$(foreach text,$(texts),"$(doc)/$(notdir $(text))")
	rm -rf "$(doc)/examples"
	[ ! -d "$(doc)" ] || rmdir --ignore-fail-on-non-empty "$(doc)"

## deb: build a Debian package in dist
deb: dist/signpost
	@Scripts/build-deb.sh

## format: format the Swift code in place
format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

## generate: write the generated files anew
generate:
	@Scripts/generate.sh

## documents: write anew what is made of the program: pages of keys, names and findings, the README's pictures
documents:
	@Scripts/install-system-packages.sh test
	RECORD_DOCUMENTS=1 swift test --disable-xctest --filter 'KeysPageTests|NamesPageTests|FindingsPageTests|PictureTests'

## soak: run what is too slow for each change: load, kills, every terminal, the sanitizers
soak:
	@Scripts/install-system-packages.sh test
	SIGNPOST_SOAK=1 swift test --no-parallel --disable-xctest --filter SystemTests
	swift test --parallel --disable-xctest --skip SystemTests \
		--sanitize=thread --scratch-path .build/thread
	@# Without the search for leaks: what Swift's runtime keeps to the end, such as metadata and
	@# globals, it takes for leaks, and they are not ours. An error aborts, so that the crash handler
	@# gives the terminal back and prints the report.
	ASAN_OPTIONS=detect_leaks=0 swift test --parallel --disable-xctest --skip SystemTests \
		--sanitize=address --scratch-path .build/address
	SIGNPOST_SOAK=1 ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 swift test --skip-build \
		--no-parallel --disable-xctest --filter SystemTests.SystemTests/Monkey \
		--sanitize=address --scratch-path .build/address

## fuzz: read made-up files for ten minutes, under the address sanitizer
fuzz:
	@Scripts/install-system-packages.sh test
	@Scripts/fuzz.sh $(ARGS)

## bench: measure the release binary beside floors, on a machine that does nothing else
bench:
	@Scripts/install-system-packages.sh bench
	@Scripts/bench.sh $(ARGS)

## order: note anew which functions a session calls, before a release (valgrind)
order: release
	@python3 Scripts/bench/order.py .build/release/signpost

## clean: remove what was built
clean:
	rm -rf .build dist

## help: list the targets
help:
	@sed -n 's/^## \([a-z]*\): /  make \1\t/p' Makefile | expand -t 18
