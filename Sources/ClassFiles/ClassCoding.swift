package import Classroom
internal import JSONText
internal import ScenarioEngine
package import ScenarioFiles

/// Stores classes as JSON text, and reads them again.
///
/// Steps, items and answers stand there by place, unlike in attempts: a class is played on the copy
/// of its case that is kept beside it and bound to it by its play hash, so that places never move.
/// Whatever is not as it was written is an error; nothing is repaired.
package enum ClassCoding {
  /// The version of the header, of the register and of the report that is written.
  package static let version = 1

  /// The instants that a clock can tell: the years 1970 to 9999.
  static let possibleInstants = 0...253_402_300_799

  /// Reads the one object that a text has to be.
  static func root(of text: String) throws(DecisionCodingError) -> JSONNode {
    let document = JSONDocument.read(Array(text.utf8))
    guard document.problems.isEmpty, let root = document.root, root.kind == .object else {
      throw .notJSON
    }
    return root
  }

  /// Refuses what another version has written.
  static func checkVersion(of members: StrictMembers) throws(DecisionCodingError) {
    let found = try members.integer("version", in: 0...Int.max)
    guard found == version else { throw .unknownVersion(found) }
  }
}

// MARK: - Whole logs

extension ClassCoding {
  /// A log in one line: `{"header":{…},"events":[…]}`.
  package static func text(of log: ClassLog) -> String {
    let value: JSONValue = [
      "header": value(of: log.header), "events": .array(log.events.map(value)),
    ]
    return value.text(.compact)
  }

  /// Reads a log; whether its events can follow each other, `ClassSession` finds out.
  package static func log(from text: String) throws(DecisionCodingError) -> ClassLog {
    let members = try StrictMembers(try root(of: text), required: ["header", "events"])
    let header = try header(from: try members.node("header", .object))
    var events: [ClassEvent] = []
    for element in try members.node("events", .array).elements {
      events.append(try event(from: element))
    }
    return ClassLog(header: header, events: events)
  }
}

// MARK: - Registers

extension ClassCoding {
  /// A register in one line: `{"version":1,"names":["Bo Holm"],"unnamed":7}`.
  package static func text(of register: ClassRegister) -> String {
    let value: JSONValue = [
      "version": .integer(version),
      "names": .array(register.names.map { .string($0) }),
      "unnamed": .integer(register.unnamed),
    ]
    return value.text(.compact)
  }

  /// Reads a register.
  package static func register(from text: String) throws(DecisionCodingError) -> ClassRegister {
    let members = try StrictMembers(
      try root(of: text),
      required: ["version", "names", "unnamed"]
    )
    try checkVersion(of: members)
    var names: [String] = []
    for element in try members.node("names", .array).elements {
      guard let name = element.line else { throw .wrongValue("names") }
      names.append(name)
    }
    let unnamed = try members.integer("unnamed", in: 0...Int.max)
    do throws(ClassError) {
      return try ClassRegister(names: names, unnamed: unnamed)
    } catch { throw .wrongValue("names") }
  }
}
