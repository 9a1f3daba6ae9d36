internal import JSONText
package import ScenarioEngine

/// What reading a plan gave: the plan, unless there are errors, and all findings.
package struct PlanReading: Sendable {
  /// The plan; none where a finding is an error.
  package let plan: CoursePlan?
  /// Everything found, by place.
  package let findings: [Finding]
}

/// Reads course plans from bytes.
package enum PlanReader {
  /// How the name of a plan's file ends.
  package static let ending = ".plan.json"
  /// The versions of the format that are read.
  static let formats = [1]
  /// The most units of a plan.
  static let greatestUnitCount = 128

  /// Reads a file and collects all its mistakes; the context gives the ids of the cases that there
  /// are, where that is known, and the criteria.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    context: ReadContext = ReadContext()
  ) -> PlanReading {
    let run = ReadingRun(bytes: bytes, file: path, context: context)
    run.languages = ["en", "da"]
    let plan = read(run)
    return PlanReading(plan: run.hasErrors ? nil : plan, findings: run.findings)
  }

  private static func read(_ run: ReadingRun) -> CoursePlan? {
    guard let root = run.document.root, run.isKnownFormat(root, of: formats),
      let object = ObjectReader(root, as: .coursePlan, in: run)
    else { return nil }
    object.checkCount(object.list("audience").count, of: "audience", least: 1, limit: 8)
    let audience = object.distinct("audience", limit: 8).compactMap { run.word($0, Audience.self) }
    let nodes = object.objects("units", as: .courseUnit, limit: greatestUnitCount, least: 1)
    var cases = PlanCases(run)
    let ids = nodes.map { cases.add($0.value("case")) }
    let units = zip(nodes, ids).map { unit($0, id: $1, among: ids) }
    reportCircles(units, nodes)
    return CoursePlan(
      id: object.value("id").flatMap { run.id($0) } ?? "",
      title: object.text("title"),
      intro: object.text("intro"),
      audience: audience.map(\.rawValue),
      hasRefreshers: object.boolean("refreshers"),
      units: units,
      tests: object.object("tests", as: .courseTests).map { tests($0, &cases) }
    )
  }

  // MARK: - Units

  private static func unit(
    _ object: ObjectReader,
    id: String,
    among ids: [String]
  ) -> CoursePlan.Unit {
    let places = Names.places(of: ids.map { $0.isEmpty ? nil : $0 })
    let trains = object.distinct("trains", limit: CourseNeed.allCases.count).compactMap {
      object.run.word($0, CourseNeed.self)
    }
    return CoursePlan.Unit(
      caseID: id,
      prerequisites: object.places("after", in: places, .unknownUnit),
      mastery: object.object("mastery", as: .unitMastery).map(mastery),
      trains: trains
    )
  }

  private static func mastery(_ object: ObjectReader) -> UnitMastery {
    var levels: [String: Int] = [:]
    if let node = object.value("levels") {
      let known = object.run.context.rubrics.all.flatMap(\.names.criteria)
      if node.kind != .object { object.run.reportType(.object, node) }
      for member in node.members.prefix(64) {
        if !known.isEmpty, !known.contains(member.name) {
          let criteria = Set(known).sorted()
          let details = FindingDetails(
            name: clipped(member.name),
            expected: criteria,
            nearest: object.run.nearest(to: member.name, among: criteria)
          )
          object.run.report(.unknownCriterion, details, at: member.nameRange)
        }
        levels[member.name] = object.run.integer(member.value, in: 0...3, name: member.name)
      }
    }
    return UnitMastery(share: object.fraction("share"), levels: levels)
  }

  /// Reports units that come before themselves, each circle once: where it is first met.
  private static func reportCircles(_ units: [CoursePlan.Unit], _ objects: [ObjectReader]) {
    let earlier = units.indices.map { allPrerequisites(of: $0, units) }
    var isReported = Array(repeating: false, count: units.count)
    for start in units.indices where !isReported[start] && earlier[start].contains(start) {
      let details = FindingDetails(name: units[start].caseID)
      objects[start].report(.prerequisiteCircle, details, at: "after")
      // What leads into a circle is not in it, and may be in another one.
      for place in earlier[start] where earlier[place].contains(start) { isReported[place] = true }
    }
  }

  /// The places of the units that come before one, also those before these.
  private static func allPrerequisites(of start: Int, _ units: [CoursePlan.Unit]) -> Set<Int> {
    var reached: Set<Int> = []
    var open = units[start].prerequisites
    while let place = open.popLast() {
      if reached.insert(place).inserted { open += units[place].prerequisites }
    }
    return reached
  }

  // MARK: - Tests

  private static func tests(_ object: ObjectReader, _ cases: inout PlanCases) -> CoursePlan.Tests {
    let before = form(object, "before", &cases)
    let after = form(object, "after", &cases)
    var later: CoursePlan.FollowUp?
    if let followUp = object.object("later", as: .followUp) {
      later = CoursePlan.FollowUp(
        days: followUp.integer("days", in: CoursePlan.FollowUp.possibleDays) ?? 1,
        cases: form(followUp, "cases", &cases)
      )
    }
    return CoursePlan.Tests(before: before, after: after, later: later)
  }

  private static func form(
    _ object: ObjectReader,
    _ name: JSONName,
    _ cases: inout PlanCases
  ) -> [String] {
    let nodes = object.list(name)
    let length = CoursePlan.Tests.formLength
    if object.has(name) { object.checkCount(nodes.count, of: name, least: length, limit: length) }
    return nodes.prefix(length).map { cases.add($0) }
  }
}

/// The cases that a plan has named so far.
private struct PlanCases {
  private let run: ReadingRun
  private var first: [String: Range<Int>] = [:]

  init(_ run: ReadingRun) { self.run = run }

  /// Takes the name of a case; reports one that is not there, and one that stands in the plan already.
  mutating func add(_ node: JSONNode?) -> String {
    guard let node, let id = run.id(node) else { return "" }
    if let known = run.context.cases, !known.contains(id) {
      run.reportUnknown(.unknownCase, id, node, among: known.sorted())
    }
    guard let earlier = first[id] else {
      first[id] = node.range
      return id
    }
    run.report(
      .caseTwiceInPlan,
      FindingDetails(name: id),
      at: node.range,
      note: (FindingText.firstUse(of: id), earlier)
    )
    return id
  }
}
