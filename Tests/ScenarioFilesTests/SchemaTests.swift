import JSONText
import ScenarioEngine
import Testing

@testable import ScenarioFiles

/// The published schema, held against what the reader knows.
@Suite struct SchemaTests {
  let definitions: JSONNode

  /// The kinds of objects that occur in scenarios.
  static let kinds = ObjectKind.allCases.filter {
    MemberTables.data[$0] == nil && MemberTables.rubrics[$0] == nil
      && MemberTables.plans[$0] == nil
  }

  /// Definitions of values that are no objects of a kind.
  static let helpers: Set<String> = [
    "id", "language", "paragraphs", "text", "time", "day", "tier", "signTier", "condition", "band",
    "routes", "amounts", "step",
  ]

  init() throws {
    let document = JSONDocument.read(try Repository.bytes("Scenarios/schema.json"))
    #expect(document.problems == [])
    definitions = try #require(document.root?.member("$defs"))
  }

  @Test(arguments: kinds)
  func `an object has the same members in the schema and in the reader`(kind: ObjectKind) throws {
    let definition = try #require(definitions.member(named: kind.name))
    let properties = try #require(definition.member("properties"))
    #expect(properties.members.map(\.name).sorted() == kind.members.map(\.name).sorted())
    let required = definition.member("required")?.elements.compactMap(\.string) ?? []
    let known = kind.members.filter { $0.need == .required }.map(\.name)
    #expect(required.sorted() == known.sorted())
    #expect(definition.member("additionalProperties")?.boolean == false)
  }

  @Test(arguments: ObjectKind.allCases)
  func `every kind of object has its table, and its part of the list of all members`(
    kind: ObjectKind
  ) {
    let all = [
      MemberTables.scenario, MemberTables.steps, MemberTables.keys, MemberTables.data,
      MemberTables.rubrics, MemberTables.plans,
    ]
    let tables = all.compactMap { $0[kind] }
    #expect(tables.count == 1)
    #expect(kind.members == tables.first)
    for (bit, member) in kind.members.enumerated() {
      #expect(MemberTables.names[kind.form.places.lowerBound + bit] == member.key)
      #expect((kind.form.expected >> UInt64(bit) & 1 == 1) == (member.need != .optional))
      let isList = member.need == .advised && member.content == .note
      #expect((kind.form.lists >> UInt64(bit) & 1 == 1) == isList)
    }
  }

  @Test func `there is no definition that the reader does not know`() {
    let names = Set(definitions.members.map(\.name))
    #expect(names == Self.helpers.union(Self.kinds.map(\.name)))
  }

  @Test func `every definition and every member is described`() {
    for definition in definitions.members {
      #expect(definition.value.member("description")?.string != nil, "\(definition.name)")
      guard let properties = definition.value.member("properties") else { continue }
      for property in properties.members where definition.name != "step" {
        let description = property.value.member("description")?.string ?? ""
        #expect(description.hasSuffix("."), "\(definition.name).\(property.name)")
      }
    }
  }

  @Test(arguments: [
    ("scenario", "setting", ScenarioHead.Setting.allCases.map(\.rawValue)),
    ("scenario", "status", ScenarioHead.Status.allCases.map(\.rawValue)),
    ("caseFact", "known", CaseFact.Source.allCases.map(\.rawValue)),
    ("ending", "conduct", Ending.Conduct.allCases.map(\.rawValue)),
    ("observationKey", "answer", ObservationAnswer.allCases.map(\.rawValue)),
    ("observationKey", "support", Support.allCases.map(\.rawValue)),
    ("selectionKey", "place", SelectionKey.Place.allCases.map(\.rawValue)),
    ("standingKey", "standing", StandingKey.Standing.allCases.map(\.rawValue)),
    ("factKey", "label", FactLabel.allCases.map(\.rawValue)),
    ("factKey", "tag", ReportKey.FactKey.Tag.allCases.map(\.rawValue)),
    ("judge", "ask", HandleTask.Ask.allCases.map(\.rawValue).filter { $0 != "choose" }),
    ("identify", "form", IdentifyTask.Form.allCases.map(\.rawValue)),
    ("step", "kind", StepReader.Kind.allCases.map(\.rawValue)),
  ])
  func `a member has the same words in the schema and in the reader`(
    kind: String,
    member: String,
    words: [String]
  ) throws {
    let node = definitions.member(named: kind)?.member("properties")?.member(named: member)
    #expect(node?.member("enum")?.elements.compactMap(\.string) == words)
  }

  @Test func `audiences, tiers and limits agree too`() throws {
    let scenario = try #require(definitions.member("scenario")?.member("properties"))
    let audience = scenario.member("audience")?.member("items")?.member("enum")
    #expect(
      audience?.elements.compactMap(\.string) == Audience.allCases.map(\.rawValue)
    )
    #expect(
      definitions.member("tier")?.member("enum")?.elements.compactMap(\.string)
        == Tier.allCases.map(\.code)
    )
    #expect(
      definitions.member("signTier")?.member("enum")?.elements.compactMap(\.string)
        == SignTier.allCases.map(\.rawValue)
    )
    #expect(scenario.member("flags")?.member("maxItems")?.integer == BitSet128.capacity)
    #expect(scenario.member("facts")?.member("maxItems")?.integer == BitSet128.capacity)
    #expect(
      scenario.member("counters")?.member("maxProperties")?.integer
        == DeclarationReader.greatestCounterCount
    )
    #expect(scenario.member("steps")?.member("maxItems")?.integer == StepReader.greatestCount)
    #expect(
      definitions.member("choose")?.member("properties")?.member("options")?.member("maxItems")?
        .integer == StepReader.greatestItemCount
    )
    #expect(
      definitions.member("condition")?.member("maxLength")?.integer
        == ConditionParser.greatestLength
    )
  }
}
