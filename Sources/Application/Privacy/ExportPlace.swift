internal import JSONText
internal import PlainText
internal import Records
internal import ScenarioEngine

/// A value of an export, which knows where it stands so that a mistake can be shown there.
struct ExportPlace {
  private let node: JSONNode
  /// Where it stands, such as `attempts[3].id`; empty for the whole.
  let name: String

  /// The longest word or name.
  private static let longest = 300

  init(_ node: JSONNode, name: String = "") {
    self.node = node
    self.name = name
  }

  // MARK: - Parts

  /// A member that has to be there.
  func member(_ name: String) throws(ImportProblem) -> ExportPlace {
    let path = path(to: name)
    guard node.kind == .object, let found = node.member(named: name) else {
      throw .wrong(place: path)
    }
    return ExportPlace(found, name: path)
  }

  /// A member that may be missing, or null.
  func optional(_ name: String) -> ExportPlace? {
    guard node.kind == .object, let found = node.member(named: name), found.kind != .null else {
      return nil
    }
    return ExportPlace(found, name: path(to: name))
  }

  /// A member that is an object.
  func object(_ name: String) throws(ImportProblem) -> ExportPlace {
    let place = try member(name)
    guard place.node.kind == .object else { throw .wrong(place: place.name) }
    return place
  }

  /// The elements of a member that is an array.
  func list(_ name: String) throws(ImportProblem) -> [ExportPlace] { try member(name).elements() }

  /// The elements, where it is an array.
  func elements() throws(ImportProblem) -> [ExportPlace] {
    guard node.kind == .array else { throw .wrong(place: name) }
    return node.elements.enumerated().map { ExportPlace($1, name: "\(name)[\($0)]") }
  }

  /// The members with their names.
  var members: [(String, ExportPlace)] {
    node.members.map { ($0.name, ExportPlace($0.value, name: path(to: $0.name))) }
  }

  private func path(to member: String) -> String { name.isEmpty ? member : name + "." + member }

  // MARK: - Values

  /// A text as it is.
  func text() throws(ImportProblem) -> String {
    guard let text = node.string else { throw .wrong(place: name) }
    return text
  }

  /// A name or a word: one line, not long, nothing in it that steers a terminal.
  func word() throws(ImportProblem) -> String {
    let text = try text()
    guard text.utf8.count <= Self.longest, CleanText.line(text) == text else {
      throw .wrong(place: name)
    }
    return text
  }

  /// A member that is a word; an empty one only where that is allowed.
  func word(_ name: String, isOptional: Bool = false) throws(ImportProblem) -> String {
    let place = try member(name)
    let word = try place.word()
    guard isOptional || !word.isEmpty else { throw .wrong(place: place.name) }
    return word
  }

  /// A member that is one of a few words.
  func choice<Value>(
    _ name: String,
    _ read: (String) -> Value?
  ) throws(ImportProblem) -> Value {
    let place = try member(name)
    guard let value = read(try place.text()) else { throw .wrong(place: place.name) }
    return value
  }

  /// A whole number of a range.
  func number(_ range: ClosedRange<Int>) throws(ImportProblem) -> Int {
    guard let number = node.integer, range.contains(number) else { throw .wrong(place: name) }
    return number
  }

  /// A place in an order by time.
  ///
  /// Beyond any clock all are as one: what is kept here after such a place gets the next one, and an
  /// export with it has to come in too.
  func order() throws(ImportProblem) -> Int {
    // JSON is sure to carry whole numbers of 53 bits.
    min(try number(0...1 << 53), OwnRecordsReader.latest)
  }

  /// A member that is a local time with its offset.
  func time(_ name: String) throws(ImportProblem) -> String {
    let place = try member(name)
    let text = try place.text()
    guard let moment = Moment(timestamp: text),
      (0...OwnRecordsReader.latest / 60_000).contains(moment.minutes),
      let seconds = Int(text.dropFirst(17).prefix(2)), (0...60).contains(seconds)
    else { throw .wrong(place: place.name) }
    return text
  }

  /// When something was answered: the day is that of some place on the earth at that time.
  func moment() throws(ImportProblem) -> ReviewTime {
    let milliseconds = try member("milliseconds").number(0...OwnRecordsReader.latest)
    let place = try member("day")
    guard let day = LocalTime(text: try place.text() + "T00:00")?.dayNumber,
      abs(day - milliseconds / 86_400_000) <= 1
    else { throw .wrong(place: place.name) }
    return ReviewTime(milliseconds: milliseconds, day: day)
  }

  /// What the records hold as JSON text: an object stands as such, what cannot be read as a text.
  func content() throws(ImportProblem) -> String {
    switch node.kind {
    case .object: return node.value.text(.compact)
    case .string: return try text()
    default: throw .wrong(place: name)
    }
  }
}
