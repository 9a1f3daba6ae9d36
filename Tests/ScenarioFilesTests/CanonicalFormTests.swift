import JSONText
import Testing

@testable import ScenarioFiles

/// The canonical form, written as it is read, against one that is made of values and sorted.
@Suite struct CanonicalFormTests {
  /// The form by its definition.
  private struct Reference {
    let content: Member.Content

    func object(_ node: JSONNode, _ kind: ObjectKind) -> JSONValue? {
      let members = node.members.compactMap { member -> JSONValue.Member? in
        guard let known = kind.members.first(where: { $0.name == member.name }) else { return nil }
        return part(member.value, known.content).map { .init(member.name, $0) }
      }
      return members.isEmpty ? JSONValue?.none : sorted(members)
    }

    private func part(_ node: JSONNode, _ content: Member.Content) -> JSONValue? {
      switch content {
      case .structure, .text:
        guard content == self.content, let whole = full(node) else { return nil }
        let isAbsent = [.object([]), .array([]), .boolean(false)].contains(whole)
        return isAbsent ? JSONValue?.none : whole
      case .note: return nil
      case .object(let kind): return object(node, kind)
      case .list(let kind): return list(node.elements.map { object($0, kind) })
      case .steps:
        return list(
          node.elements.map { step in
            let kind = ObjectKind.step(
              kind: step.member("kind")?.string ?? "",
              form: step.member("form")?.string,
              ask: step.member("ask")?.string
            )
            return kind.flatMap { object(step, $0) }
          }
        )
      }
    }

    private func list(_ parts: [JSONValue?]) -> JSONValue? {
      parts.contains { $0 != nil } ? .array(parts.map { $0 ?? .null }) : JSONValue?.none
    }

    private func full(_ node: JSONNode) -> JSONValue? {
      switch node.kind {
      case .object:
        sorted(node.members.compactMap { part in full(part.value).map { .init(part.name, $0) } })
      case .array: .array(node.elements.compactMap(full))
      case .null, .unreadable: JSONValue?.none
      case .number: node.integer.map { .integer($0) } ?? node.value
      default: node.value
      }
    }

    private func sorted(_ members: [JSONValue.Member]) -> JSONValue {
      .object(members.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) })
    }
  }

  private func expectForms(of text: String) throws {
    let root = try #require(JSONDocument.read(Array(text.utf8)).root)
    for content in [Member.Content.structure, .text] {
      let form = CanonicalForm(of: root, as: .scenario, content: content)
      let expected = Reference(content: content).object(root, .scenario) ?? .null
      #expect(String(decoding: form.bytes, as: UTF8.self) == expected.text())
    }
  }

  @Test(arguments: [
    "Documentation/examples/the-library-trolley.json",
    "Scenarios/denmark-prevention/quiet-hours.json",
    "Scenarios/denmark-prevention/two-stairwells.json",
  ])
  func `The form of a case is that of its values`(path: String) throws {
    try expectForms(of: String(decoding: Repository.bytes(path), as: UTF8.self))
  }

  @Test(arguments: [
    "{}", #"{"id": null, "flags": {}}"#, #"{"title": "a \"b\" \\ \u0041 æ\t\/", "id": "x"}"#,
    #"{"flags": {"é": 1, "z": -0, "zz": [null, 1e2, {}], "b": false}, "setting": false}"#,
    #"{"steps": [{}, {"kind": "scene", "id": "s", "body": ["x", ""]}, 3, {"kind": "none"}]}"#,
    #"{"counters": {"b": 1.50, "a": {"d": {}, "c": []}}, "directory": [], "formerly": ["old"]}"#,
  ])
  func `Odd values keep their form`(text: String) throws {
    try expectForms(of: text)
  }
}
