import JSONText
import Testing

@testable import ScenarioFiles

/// A schema that is published beside the cases, held against what the reader knows.
struct PublishedSchema {
  let definitions: JSONNode

  init(_ path: String) throws {
    let document = JSONDocument.read(try Repository.bytes(path))
    #expect(document.problems == [])
    definitions = try #require(document.root?.member("$defs"))
  }

  /// What the schema says of a member of an object.
  func property(_ kind: String, _ member: String) throws -> JSONNode {
    try #require(definitions.member(named: kind)?.member("properties")?.member(named: member))
  }

  /// The words that a value can be.
  static func words(_ node: JSONNode?) -> [String] {
    node?.member("enum")?.elements.compactMap(\.string) ?? []
  }

  /// An object has the members of the reader's table, those that must be there, and no others.
  func expectMembers(of kind: ObjectKind) throws {
    let definition = try #require(definitions.member(named: kind.name))
    let properties = try #require(definition.member("properties"))
    #expect(properties.members.map(\.name).sorted() == kind.members.map(\.name).sorted())
    let required = definition.member("required")?.elements.compactMap(\.string) ?? []
    let known = kind.members.filter { $0.need == .required }.map(\.name)
    #expect(required.sorted() == known.sorted())
    #expect(definition.member("additionalProperties")?.boolean == false)
  }

  /// There are definitions of these kinds and of these other values, and of nothing else.
  func expectDefinitions(of kinds: [ObjectKind], and others: Set<String>) {
    #expect(Set(definitions.members.map(\.name)) == others.union(kinds.map(\.name)))
  }

  /// Every definition is described, and every member in a sentence.
  func expectDescriptions(exceptMembersOf exception: String = "") {
    for definition in definitions.members {
      #expect(definition.value.member("description")?.string != nil, "\(definition.name)")
      guard let properties = definition.value.member("properties") else { continue }
      for property in properties.members where definition.name != exception {
        let description = property.value.member("description")?.string ?? ""
        #expect(description.hasSuffix("."), "\(definition.name).\(property.name)")
      }
    }
  }
}
