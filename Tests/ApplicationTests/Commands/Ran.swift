import Foundation

@testable import Application

/// What a command printed and how it ended.
struct Ran: Equatable {
  let code: Int32
  let text: String
  let complaints: String

  /// The text as JSON; nil where it is none.
  var json: Any? { try? JSONSerialization.jsonObject(with: Data(text.utf8)) }
  /// The text as a list of objects.
  var objects: [[String: Any]] { json as? [[String: Any]] ?? [] }
  /// The ids of the objects.
  var ids: [String] { objects.compactMap { $0["id"] as? String } }
  /// The lines printed, without empty ones.
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// Runs a command line in a folder: its records are `records.db`, its home is the folder.
func signpost(
  _ arguments: String...,
  in folder: TemporaryFolder,
  environment: [String: String] = [:]
) -> Ran {
  signpost(arguments, in: folder, environment: environment)
}

/// Runs a command line of so many arguments.
func signpost(
  _ arguments: [String],
  in folder: TemporaryFolder,
  environment: [String: String] = [:]
) -> Ran {
  let output = Output()
  let home = ["HOME": folder.path, "SIGNPOST_RECORDS": folder.file("records.db")]
  var surroundings = Surroundings.test(
    output,
    environment: home.merging(environment) { _, own in own }
  )
  surroundings.arguments = arguments
  let code: ExitCode
  do throws(UsageError) {
    let invocation = try OptionParser.parse(arguments, environment: surroundings.environment)
    code = CommandRunner.run(invocation, surroundings) ?? ExitCode(number: -1)
  } catch {
    code = CommandRunner.refuse(error, surroundings)
  }
  return Ran(code: code.number, text: output.text, complaints: output.complaints)
}
