package import JSONText

/// The kinds of objects that files are made of; each has its own members.
package enum ObjectKind: Int, CaseIterable, Hashable, Sendable {
  // A scenario's head.
  case scenario, rubricReference, review, suppression, variant, person, defaultBasis, start,
    caseFact
  // Steps, by what they ask.
  case scene, identify, questions, urgency, choose, judge, report, ending
  // Parts of steps.
  case route, classNotes, observation, question, choice, course, sortAnswers
  case reportUrgency, reportChannels, reportFact, noneKnown, words, consequence
  // Keys.
  case observationKey, selectionKey, urgencyKey, choiceKey, standingKey, channelKey, factKey
  case conditionalTier, panel
  // Rubrics, evidence and directories.
  case rubric, strand, strandWeights, measureRule, provenance, criterion, evidenceReference
  case criticalError
  case firstRubric, firstStrand, firstCriterion, firstCriticalError
  case register, evidence, check
  case directory, channel, hours, period, dayException, agencyRule
  // Sheets with a text to rate.
  case ratingSheet, sheetRating
  // Plays that are kept beside a case.
  case recordedPlays, recordedPlay, recordedOutcome, recordedStrands, recordedError
  // Course plans.
  case coursePlan, courseUnit, unitMastery, courseTests, followUp

  /// What messages and the schema call the kind.
  package var name: String { "\(self)" }

  /// The members that an object of the kind may have.
  package var members: [Member] { Array(MemberTables.list[form.places]) }

  /// Where these stand in the list of all members.
  var form: MemberTables.Form { MemberTables.forms[rawValue] }

  /// Whether an object of the kind may have a member.
  func hasMember(_ name: JSONName) -> Bool {
    form.places.contains { MemberTables.list[$0].key == name }
  }

  /// The kind of a step, by what it says it is; nil where it says nothing known.
  package static func step(kind: String, form: String?, ask: String?) -> ObjectKind? {
    switch kind {
    case "scene": .scene
    case "identify": form == "questions" ? .questions : .identify
    case "urgency": .urgency
    case "handle": ask == nil || ask == "choose" ? .choose : .judge
    case "report": .report
    case "ending": .ending
    default: nil
    }
  }
}

/// A member that an object may have.
package struct Member: Hashable, Sendable {
  /// How much a member is needed.
  package enum Need: Hashable, Sendable {
    /// Without it nothing can be played.
    case required
    /// It can be played without, and something is missing all the same.
    case advised
    case optional
  }

  /// What a member holds, as far as hashes and tables need to know.
  package enum Content: Hashable, Sendable {
    /// What is played and scored.
    case structure
    /// Words for people.
    case text
    /// What concerns neither play nor the trainee's screen.
    case note
    case object(ObjectKind)
    case list(ObjectKind)
    /// The steps, each of its own kind.
    case steps
  }

  /// The name, to be looked for.
  package let key: JSONName
  /// The name.
  package var name: String { key.text }
  /// How much it is needed.
  package let need: Need
  /// What it holds.
  package let content: Content

  static func required(_ key: JSONName, _ content: Content) -> Member {
    Member(key: key, need: .required, content: content)
  }

  static func advised(_ key: JSONName, _ content: Content) -> Member {
    Member(key: key, need: .advised, content: content)
  }

  static func optional(_ key: JSONName, _ content: Content) -> Member {
    Member(key: key, need: .optional, content: content)
  }
}

/// The members of all objects that the readers know.
///
/// One table serves the readers (what is unknown, what is missing), the hashes (what is structure,
/// what is text), and the test that holds the published schema against the readers.
enum MemberTables {
  /// What is to be known of the members of one kind of objects, for all the objects that are read.
  struct Form {
    /// The places of the members in the list.
    let places: Range<Int>
    /// Those that may not be missing, and those that should not, a bit each, from the first.
    let expected: UInt64
    /// Those that should not be missing and are lists that say no more than none when empty.
    let lists: UInt64
  }

  /// The members by the kind of their object.
  private static let all = [scenario, steps, keys, data, rubrics, plans]
    .reduce(into: [:]) { all, table in
      all.merge(table) { first, _ in first }
    }

  /// The members of all kinds, in one list so that going over some of them copies nothing.
  static let list: [Member] = ObjectKind.allCases.flatMap { all[$0] ?? [] }

  /// Their names, at the same places.
  static let names: [JSONName] = list.map(\.key)

  /// The forms in the order of the kinds.
  static let forms: [Form] = {
    var end = 0
    return ObjectKind.allCases.map { kind in
      let members = all[kind] ?? []
      precondition(members.count <= 64, "a member has a bit")
      defer { end += members.count }
      return Form(
        places: end..<end + members.count,
        expected: bits(of: members) { $0.need != .optional },
        lists: bits(of: members) { $0.need == .advised && $0.content == .note }
      )
    }
  }()

  private static func bits(of members: [Member], where holds: (Member) -> Bool) -> UInt64 {
    members.reversed().reduce(0) { $0 << 1 | (holds($1) ? 1 : 0) }
  }
}
