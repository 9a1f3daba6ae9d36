import JSONText
import ScenarioEngine
import Testing

@testable import ScenarioFiles

/// The published schema, held against what the reader knows.
@Suite struct SchemaTests {
  let schema: PublishedSchema

  /// The kinds of objects that occur in scenarios.
  static let kinds = ObjectKind.allCases.filter {
    MemberTables.data[$0] == nil && MemberTables.rubrics[$0] == nil
      && MemberTables.plans[$0] == nil
  }

  /// Definitions of values that are no objects of a kind.
  static let others: Set<String> = [
    "id", "language", "paragraphs", "text", "time", "day", "tier", "signTier", "condition", "band",
    "routes", "amounts", "step",
  ]

  init() throws { schema = try PublishedSchema("Scenarios/schema.json") }

  @Test(arguments: kinds)
  func `an object has the same members in the schema and in the reader`(kind: ObjectKind) throws {
    try schema.expectMembers(of: kind)
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
    schema.expectDefinitions(of: Self.kinds, and: Self.others)
  }

  /// What a step has depends on its kind, where it is described.
  @Test func `every definition and every member is described`() {
    schema.expectDescriptions(exceptMembersOf: "step")
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
    #expect(PublishedSchema.words(try schema.property(kind, member)) == words)
  }

  @Test func `audiences, tiers and limits agree too`() throws {
    let audience = try schema.property("scenario", "audience").member("items")
    #expect(PublishedSchema.words(audience) == Audience.allCases.map(\.rawValue))
    let tiers = schema.definitions.member("tier")
    #expect(PublishedSchema.words(tiers) == Tier.allCases.map(\.code))
    let signTiers = schema.definitions.member("signTier")
    #expect(PublishedSchema.words(signTiers) == SignTier.allCases.map(\.rawValue))
    func most(_ kind: String, _ member: String, _ limit: String = "maxItems") throws -> Int? {
      try schema.property(kind, member).member(named: limit)?.integer
    }
    #expect(try most("scenario", "flags") == BitSet128.capacity)
    #expect(try most("scenario", "facts") == BitSet128.capacity)
    #expect(
      try most("scenario", "counters", "maxProperties") == DeclarationReader.greatestCounterCount
    )
    #expect(try most("scenario", "steps") == StepReader.greatestCount)
    #expect(try most("choose", "options") == StepReader.greatestItemCount)
    #expect(
      schema.definitions.member("condition")?.member("maxLength")?.integer
        == ConditionParser.greatestLength
    )
  }
}
