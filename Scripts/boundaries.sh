#!/usr/bin/env bash
# Refuses what the rules of ARCHITECTURE.md forbid and no compiler sees. One line a place:
# `file:line: what is wrong`. Exits with 1 when there is any.
#
#   boundaries.sh [FOLDER]     looks at the repository, or at another copy of it
#   boundaries.sh --self-test  breaks each rule in a small copy and expects to be told
set -euo pipefail
export LC_ALL=C

# What each target may import beside the standard library. The table of ARCHITECTURE.md, in short.
allowed_imports='
JSONText:
PlainText:
Hashing: CSodium
ScenarioEngine: Synchronization
Statistics: Glibc
ScenarioFiles: ScenarioEngine JSONText PlainText Hashing
Authoring: ScenarioFiles ScenarioEngine JSONText PlainText
Classroom: ScenarioEngine Statistics
ClassLine: Classroom ScenarioEngine JSONText PlainText
ClassFiles: Classroom ScenarioFiles ScenarioEngine JSONText PlainText
Records: CSQLite Classroom ScenarioEngine PlainText Glibc Synchronization
PostgreSQL: PlainText Glibc
AgencyStore: PostgreSQL Records Classroom PlainText
Interface: PlainText Synchronization
Terminal: CCurses Interface PlainText Glibc Synchronization
Screens: Interface Authoring ClassLine Classroom ScenarioFiles ScenarioEngine PlainText Statistics
Application: Screens Terminal Interface Records Authoring ClassFiles ClassLine Classroom
Application: ScenarioFiles ScenarioEngine Statistics AgencyStore PostgreSQL
Application: JSONText PlainText Hashing CEmbedded Glibc Synchronization Dispatch
signpost: Application
'

# Prints the broken rules of Swift files in Sources.
swift_rules() {
  find Sources -name '*.swift' -print0 | sort -z | xargs -0 -r awk -v table="$allowed_imports" '
    BEGIN {
      count = split(table, rows, "\n")
      for (i = 1; i <= count; i++) {
        fields = split(rows[i], words, "[: ]+")
        if (fields == 0) continue
        known[words[1]] = 1
        for (j = 2; j <= fields; j++) allowed[words[1], words[j]] = 1
      }
      modifier = "(static|final|mutating|nonmutating|override|convenience|indirect|lazy|weak|" \
        "prefix|postfix|infix|nonisolated|borrowing|consuming|required|unowned|[a-z]+[(]set[)]) +"
      kind = "(func|var|let|struct|enum|class|actor|protocol|typealias|init|subscript|macro|" \
        "associatedtype)([ <(?]|$)"
      # What a protocol has already explained: Comparable, Equatable, Hashable, Screen, Program.
      repeats = "package (static func (<|==|update|bindings|draw|describe|focusedField)[ (]|" \
        "func hash[(]into|typealias (Model|Message|Effect|Context) |var nextDeadline:|" \
        "func describe[(][)] -> PlainPage|mutating func (handle[(]_ input: ProgramInput|" \
        "remember[(]_ views: ViewReport))"
      package_declaration = "^ *(@[^ ]+ +)*(" modifier ")*package +(" modifier ")*" kind
    }
    function refuse(text) { print FILENAME ":" FNR ": " text }

    FNR == 1 {
      split(FILENAME, path, "/")
      target = path[2]
      documented = in_text = 0
      if (!(target in known)) refuse("the target " target " is not in the table of allowed imports")
    }

    # The line without what is inside quotes and comments.
    {
      code = $0
      quotes = gsub(/"""/, "", code)
      if (in_text || quotes) {
        if (quotes == 1) in_text = !in_text
        code = ""
      }
      gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
      sub(/\/\/.*/, "", code)
    }

    match(code, /^ *(@[A-Za-z_]+ +)?((internal|package|private|fileprivate|public) +)?import +/) {
      name = substr(code, RLENGTH + 1)
      sub(/^(struct|class|enum|protocol|typealias|func|var|let) +/, "", name)
      sub(/[^A-Za-z0-9_].*/, "", name)
      if (!((target, name) in allowed)) refuse(target " may not import " name)
    }

    code ~ /(^|[^A-Za-z0-9_.])(Swift\.)?(print|debugPrint|dump)\(/ && code !~ /func +(print|dump)/ {
      if (target != "Application" && FILENAME !~ /^Sources\/Interface\/Plain\//)
        refuse("only Application and the plain front end may print")
    }
    code ~ /(^|[^A-Za-z0-9_])fatalError\(/ { refuse("preconditionFailure, not fatalError") }
    code ~ /(^|[^A-Za-z0-9_])try!/ { refuse("no try!") }
    code ~ /(^|[^A-Za-z0-9_])as!/ { refuse("no as!") }
    code ~ /@unchecked +Sendable/ { refuse("no @unchecked Sendable") }
    code ~ /nonisolated\(unsafe\)/ { refuse("no nonisolated(unsafe)") }
    code ~ /(^|[^A-Za-z0-9_])(public|open) +[a-z]/ { refuse("package, not public") }
    # Such a copy moves 11 kB and counts 700 references, at each frame.
    code ~ /(let|var) [a-z]+ = ([a-z]+\.)*(context|app|language|interfaceLanguage)\.words$/ ||
      code ~ /= \(([a-z]+\.)*(context|app)\.words,/ ||
      code ~ /words: Words \{ ([a-z]+\.)*words \}/ {
      refuse("a copy of all phrases: name the phrase, context.words.help")
    }

    # A doc comment counts when only attributes stand between it and the declaration.
    code ~ package_declaration && !documented && code !~ repeats {
      refuse("a package declaration without a /// comment")
    }
    { documented = $0 ~ /^ *\/\/\// || (documented && $0 ~ /^ *@[A-Za-z_]+(\(.*\))?$/) }
  '
}

# Prints the files that are too long; tables and generated files may be.
length_rule() {
  find Sources Tests Scripts -type f \
    \( -name '*.swift' -o -name '*.[ch]' -o -name '*.sh' -o -name '*.py' \) \
    ! -name '*+Table.swift' ! -name '*+Generated.swift' ! -path Sources/CEmbedded/Embedded.c \
    -print0 | sort -z | xargs -0 -r awk '
      FNR == 501 { print FILENAME ":501: more than 500 lines" }
    '
}

# Prints words that stand for unfinished work, and paths of one machine.
leftover_rule() {
  local marks='TO''DO|FIX''ME|HA''CK'
  find . \( -path ./.git -o -path ./.build -o -path ./dist \) -prune -o -type f -print0 \
    | xargs -0 -r grep -nIHwE "$marks" \
    | sed -E 's|^\./([^:]*:[0-9]+):.*|\1: unfinished work is an issue, not a comment|' || true
  grep -rnIE "(^|[^A-Za-z0-9.])/(tmp|work)/" Sources \
    | sed -E 's|^([^:]*:[0-9]+):.*|\1: a path of one machine|' || true
}

# Prints the names in the table of Terminals.md that no test has.
named_tests_rule() {
  local page=Documentation/Terminals.md
  [ -f "$page" ] || return 0
  awk '
    FILENAME == "-" { known[$0] = 1; next }
    !/^[|] *[0-9]+ *[|]/ { next }
    {
      rest = $0
      while (match(rest, /`[^`]+`/)) {
        name = substr(rest, RSTART + 1, RLENGTH - 2)
        if (!(name in known)) print FILENAME ":" FNR ": no test is called \"" name "\""
        rest = substr(rest, RSTART + RLENGTH)
      }
    }
  ' - "$page" < <(grep -rhoE --include='*.swift' 'func `[^`]+`' Tests | sed 's/^func `//; s/`$//')
}

all_rules() {
  cd "$1"
  [ -d Sources ] || { echo "boundaries.sh: no Sources in $1" >&2; exit 64; }
  {
    swift_rules
    length_rule
    leftover_rule
    named_tests_rule
  }
}

# Prints nothing when each broken rule is told at its line, and what is right is not.
self_test() {
  local source expected answer file
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  mkdir -p "$folder"/{Sources/{Screens,Interface/Plain},Tests,Scripts}
  file=$folder/Sources/Screens/Seeded.swift
  # Each line is a source and, after the arrow, what is to be said of its last line.
  while IFS= read -r source; do
    [ -n "$source" ] || continue
    expected=${source##* => }
    printf '%b\n' "${source% => *}" >"$file"
    answer=$(all_rules "$folder" | sed "s|^Sources/Screens/Seeded.swift:$(wc -l <"$file"): ||")
    [ "$answer" = "${expected#nothing}" ] \
      || printf 'of %s\n  expected: %s\n  said: %s\n' "${source% => *}" "$expected" "$answer"
  done <<'SEEDS'
internal import Foundation => Screens may not import Foundation
import FoundationEssentials => Screens may not import FoundationEssentials
import struct Foundation.Date => Screens may not import Foundation
internal import CSQLite => Screens may not import CSQLite
@preconcurrency internal import Glibc => Screens may not import Glibc
package import Interface // import Foundation => nothing
  print("x") => only Application and the plain front end may print
  Swift.print("x") => only Application and the plain front end may print
  page.print("x") => nothing
  let text = "print(1) try! as! fatalError()" => nothing
  let text = """\n    print(1)\n    """\n  fatalError("x") => preconditionFailure, not fatalError
  try! read() => no try!
  x as! Int => no as!
final class A: @unchecked Sendable {} => no @unchecked Sendable
nonisolated(unsafe) var a = 1 => no nonisolated(unsafe)
public struct A {} => package, not public
package struct A {} => a package declaration without a /// comment
  package static func a() {} => a package declaration without a /// comment
  package private(set) var a = 1 => a package declaration without a /// comment
  @discardableResult package mutating func a() {} => a package declaration without a /// comment
/// A.\n\npackage struct A {} => a package declaration without a /// comment
/// A.\n@MainActor\n@available(macOS 13, *)\npackage struct A {} => nothing
/// A.\npackage init?(_ a: Int) {} => nothing
  package static func < (one: A, other: A) -> Bool { => nothing
  package typealias Message = AMessage => nothing
let words = context.words => a copy of all phrases: name the phrase, context.words.help
let (words, own) = (context.words, 1) => a copy of all phrases: name the phrase, context.words.help
  var words: Words { context.words } => a copy of all phrases: name the phrase, context.words.help
let words = context.words.cases => nothing
let a = 1 // FIX\x4dE => unfinished work is an issue, not a comment
let a = "/t\x6dp/a" => a path of one machine
let a = "https://example.org/work/a" => nothing
SEEDS
  rm "$file"
  printf '//\n%.0s' {1..501} | tee "$folder/Tests/Long.swift" >"$folder/Tests/Long+Table.swift"
  mkdir "$folder/Documentation"
  echo '  @Test func `A`() {}' >"$folder/Tests/Named.swift"
  printf '%s\n' '`B` is a word of the text' '| 1 | `A` |' '| 2 | `A`, `C`, `B` |' \
    >"$folder/Documentation/Terminals.md"
  answer=$(cd "$folder" && named_tests_rule)
  [ "$answer" = 'Documentation/Terminals.md:3: no test is called "C"
Documentation/Terminals.md:3: no test is called "B"' ] || echo "of named tests: $answer"
  rm "$folder/Documentation/Terminals.md"
  answer=$(all_rules "$folder")
  [ "$answer" = 'Tests/Long.swift:501: more than 500 lines' ] || echo "of a long file: $answer"
}

case ${1:-} in
--self-test) broken=$(self_test) ;;
*) broken=$(all_rules "${1:-$(dirname "$0")/..}") ;;
esac
[ -z "$broken" ] || { echo "$broken"; exit 1; }
