import Authoring
import Foundation
import JSONText
import PlainText
import TestSupport
import Testing

@testable import Application
@testable import ScenarioFiles

/// A case whose fields are changed, each role that no smaller case has.
struct MutatedFile: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let parts: [FilePart]

  var testDescription: String { name }

  /// The shipped cases and an example of what they do not use, the smallest first.
  static let all: [MutatedFile] = {
    var files = EmbeddedData.shipped.packFiles.map { ($0.name, $0.bytes) }.filter { name, bytes in
      FileCheck.kind(of: JSONDocument.read(bytes), path: name) == .scenario
    }
    files.append(("Scenario-Format.md", Array(((try? example()) ?? "").utf8)))
    var known: Set<String> = []
    return files.sorted { $0.1.count < $1.1.count }.map { name, bytes in
      let parts = JSONDocument.read(bytes).root.map { FileParts(of: $0).parts } ?? []
      return MutatedFile(
        name: name,
        bytes: bytes,
        parts: parts.filter { known.insert($0.role).inserted }
      )
    }
  }()

  /// The example of the page about the format, with the members that no shipped case has.
  private static func example() throws -> String {
    let head = #"""
      "review": {"by": "B", "on": "2026-11-20", "validUntil": "2027-11-20"},
        "contentWarning": "None.", "formerly": ["the-desk"],
        "suppress": [{"code": "too-few-observations", "at": "evening", "reason": "It is small."}],
      """#
    let panel = #""panel": {"raters": {"officer": 12}, "votes": [1, 11, 0]}"#
    return try Repository.example()
      .replacing(#""authors": ["#, with: head + #""authors": ["#)
      .replacing(#""support": "analogy""#, with: #""support": "analogy", \#(panel)"#)
  }
}

/// Whatever is done to a field of a case is found, or leaves a case that can be played.
///
/// Every member of the format is changed in each of its roles, in the smallest case that has it.
@Suite struct FieldMutationTests {
  /// What chooses the wrong values.
  private static let seed: UInt64 = 20_261_129

  @Test(arguments: MutatedFile.all)
  func `A changed field is found, with its page and its place, or leaves a case`(
    file: MutatedFile
  ) {
    #expect(errors(in: check(file.bytes)) == [])
    var chance = SeededGenerator(seed: Self.seed)
    let wrong: [FieldChange] = [.number, .truth, .list, .object, .words, .empty]
    for part in file.parts {
      for change in [
        .deleted, .null, .huge, .misspelt, .twice, wrong.randomElement(using: &chance),
      ] {
        guard let change, let bytes = change.bytes(part, in: file.bytes) else { continue }
        let check = check(bytes)
        let what = "\(part.role) \(change), seed \(Self.seed)"
        #expect(flaws(of: check, bytes) == [], "\(what)")
        if change.isMistake(in: part) { #expect(errors(in: check) != [], "\(what)") }
      }
    }
  }

  @Test(arguments: MutatedFile.all)
  func `A name that nothing has is found wherever a name stands`(file: MutatedFile) throws {
    let root = try #require(JSONDocument.read(file.bytes).root)
    var tried: Set<NameSlot.Content> = []
    for slot in NameSlots(of: root).slots {
      guard case .reference = slot.content, tried.insert(slot.content).inserted else { continue }
      var bytes = file.bytes
      bytes.replaceSubrange(slot.range, with: "\"nobody-has-this-name\"".utf8)
      let check = check(bytes)
      #expect(errors(in: check) != [], "\(slot.content) at \(slot.range)")
      #expect(flaws(of: check, bytes) == [])
    }
    #expect(!tried.isEmpty)
  }

  /// What no case of the corpus has is written, wrongly, into an object that may have it.
  @Test func `A member that no case has is found where something impossible stands in it`() {
    let changed = Set(
      MutatedFile.all.flatMap(\.parts).map { "\($0.owner?.name ?? "").\($0.member)" }
    )
    let tables = [MemberTables.scenario, MemberTables.steps, MemberTables.keys]
    var count = 0
    for (kind, members) in tables.joined() {
      for member in members where !changed.contains("\(kind.name).\(member.name)") {
        guard let (file, part) = Self.part(of: kind) else {
          Issue.record("no case has a \(kind.name)")
          continue
        }
        for value in ["null", "99999999999999999999"] {
          var bytes = file.bytes
          let text = "\"\(member.name)\": \(value), "
          bytes.insert(contentsOf: text.utf8, at: part.range.lowerBound)
          let check = check(bytes)
          #expect(errors(in: check) != [], "\(kind.name).\(member.name) \(value)")
          #expect(flaws(of: check, bytes) == [])
        }
        count += 1
      }
    }
    // All other members were changed where they stand.
    #expect(count + changed.count > 200)
  }

  /// The first part of an object of a kind, in the smallest case that has one.
  private static func part(of kind: ObjectKind) -> (file: MutatedFile, part: FilePart)? {
    for file in MutatedFile.all {
      if let part = file.parts.first(where: { $0.owner == kind }) { return (file, part) }
    }
    return nil
  }

  private func check(_ bytes: [UInt8]) -> FileCheck {
    let data = EmbeddedData.shipped
    return FileCheck(
      bytes,
      path: "case.json",
      isNamed: true,
      data: data,
      rubrics: data.rubrics,
      directories: data.directories,
      today: nil
    )
  }

  private func errors(in check: FileCheck) -> [String] {
    check.findings.filter { $0.severity == .error }.map(\.code)
  }

  /// What a finding lacks, and a case that is neither refused nor played.
  private func flaws(of check: FileCheck, _ bytes: [UInt8]) -> [String] {
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    var flaws = check.findings.compactMap { finding -> String? in
      guard FindingCatalogue.page(of: finding.code) != nil else {
        return "\(finding.code): no page"
      }
      guard !finding.message.isEmpty, !finding.remedy.isEmpty,
        CleanText.isClean(finding.message, allowingNewlines: false)
      else { return "\(finding.code): \(finding.message) / \(finding.remedy)" }
      guard let place = finding.place, (1...lines).contains(place.line), place.column >= 1,
        (0...bytes.count).contains(place.offset)
      else { return "\(finding.code): no place in the file" }
      return nil
    }
    if check.isUnplayed, errors(in: check).isEmpty { flaws.append("neither refused nor played") }
    return flaws
  }
}
