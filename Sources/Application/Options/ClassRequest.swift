internal import Classroom

/// What `signpost class` is asked for.
package enum ClassRequest: Equatable, Sendable {
  /// A class of a case is led from this terminal.
  case lead(ClassLead)
  /// This terminal is the wall of the class that is open.
  case wall
  /// Something that needs no interface.
  case records(ClassRecordsRequest)
}

/// How a class is led.
package struct ClassLead: Equatable, Sendable {
  /// The case, by its id or its file.
  package var target: String
  /// The variant of the case; none for its first.
  package var variant: String?
  /// The minutes that there are; none for the usual ones.
  package var minutes: Int?
  /// Whether it is tried out without a class.
  package var isRehearsal = false
  /// Whether this terminal is on the wall.
  package var isShared = false

  /// Makes a request.
  package init(target: String) {
    self.target = target
  }
}

/// The options of `signpost class` as they were read, before it is known whether they fit together.
struct ClassOptions {
  var minutes: Int?
  var isRehearsal = false
  var isShared = false
  /// Whether the names of the register stand in the report.
  var showsNames = false
  /// Whether JSON was asked for.
  var asksForJSON = false
  /// What is said of the data sheet.
  var sheet = DataSheetOptions()

  /// The first word after the command where it names no case.
  private enum Word: String {
    case wall
  }

  /// The request that they make together with the words after the command.
  func request(
    _ arguments: [String],
    variant: String?,
    output: ClassRecordsRequest.Output
  ) throws(UsageError) -> ClassRequest {
    guard let first = arguments.first else { throw .missingArgument(verb: .classroom) }
    if let task = ClassRecordsRequest.Task(rawValue: first) {
      let rest = Array(arguments.dropFirst())
      return .records(try request(task, rest, variant: variant, output: output))
    }
    if let option = givenToTasks(output).first { throw .optionsClash(option, first) }
    if arguments.count > 1 { throw .needlessArgument(arguments[1], verb: .classroom) }
    switch Word(rawValue: first) {
    case .wall:
      if let option = given(variant).first { throw .optionsClash(option, first) }
      return .wall
    case nil:
      var lead = ClassLead(target: first)
      lead.variant = variant
      lead.minutes = minutes
      lead.isRehearsal = isRehearsal
      lead.isShared = isShared
      return .lead(lead)
    }
  }

  /// The options that say something only for what needs no interface, as they are typed.
  private func givenToTasks(_ output: ClassRecordsRequest.Output) -> [String] {
    let fields = sheet.fields.keys.map { "--\($0.rawValue)" }.sorted()
    return (showsNames ? ["--\(OptionRule.Name.names.rawValue)"] : [])
      + (asksForJSON ? ["--\(OptionRule.Name.format.rawValue)"] : [])
      + (output.path == nil ? [] : ["--\(OptionRule.Name.output.rawValue)"])
      + (sheet.days == nil ? [] : ["--\(OptionRule.Name.days.rawValue)"]) + fields
  }

  /// The options that were given, as they are typed.
  private func given(_ variant: String?) -> [String] {
    let all: [(OptionRule.Name, Bool)] = [
      (.minutes, minutes != nil), (.rehearse, isRehearsal), (.shared, isShared),
      (.variant, variant != nil),
    ]
    return all.filter(\.1).map { "--\($0.0.rawValue)" }
  }
}
