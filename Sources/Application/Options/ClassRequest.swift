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

  /// How the class is hosted for terminals of the trainees; none where it votes with cards alone.
  package var hosting: ClassHosting?

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
  /// The folder of a hosted class, and the seats of an account.
  var folder: String?
  var seatsEach: Int?
  /// Whether the names of the register stand in the report.
  var showsNames = false
  /// What is said of the data sheet.
  var sheet = DataSheetOptions()

  /// The first word after the command where it names no case.
  private enum Word: String {
    case wall, host
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
    let word = Word(rawValue: first)
    let most = word == .host ? 2 : 1
    if arguments.count > most { throw .needlessArgument(arguments[most], verb: .classroom) }
    switch word {
    case .host:
      guard arguments.count > 1 else { throw .missingArgument(verb: .classroom) }
      var lead = leading(arguments[1], variant)
      var hosting = ClassHosting()
      hosting.folder = folder
      hosting.seatsEach = seatsEach ?? hosting.seatsEach
      lead.hosting = hosting
      return .lead(lead)
    case .wall:
      if let option = given(variant).first { throw .optionsClash(option, first) }
      return .wall
    case nil:
      let flags: [(OptionRule.Name, Bool)] = [
        (.classFolder, folder != nil), (.seats, seatsEach != nil),
      ]
      if let option = flags.first(where: \.1) {
        throw .optionNeeds("--\(option.0.rawValue)", "host")
      }
      return .lead(leading(first, variant))
    }
  }

  private func leading(_ target: String, _ variant: String?) -> ClassLead {
    var lead = ClassLead(target: target)
    lead.variant = variant
    lead.minutes = minutes
    lead.isRehearsal = isRehearsal
    lead.isShared = isShared
    return lead
  }

  /// The options that say something only for what needs no interface, as they are typed.
  private func givenToTasks(_ output: ClassRecordsRequest.Output) -> [String] {
    let fields = sheet.fields.keys.map { "--\($0.rawValue)" }.sorted()
    return (showsNames ? ["--\(OptionRule.Name.names.rawValue)"] : [])
      + (output.path == nil ? [] : ["--\(OptionRule.Name.output.rawValue)"])
      + (sheet.days == nil ? [] : ["--\(OptionRule.Name.days.rawValue)"]) + fields
  }

  /// The options that were given, as they are typed.
  private func given(_ variant: String?) -> [String] {
    let all: [(OptionRule.Name, Bool)] = [
      (.minutes, minutes != nil), (.rehearse, isRehearsal), (.shared, isShared),
      (.variant, variant != nil), (.classFolder, folder != nil), (.seats, seatsEach != nil),
    ]
    return all.filter(\.1).map { "--\($0.0.rawValue)" }
  }
}
