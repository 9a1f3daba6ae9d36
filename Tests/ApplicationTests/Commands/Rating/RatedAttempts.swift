import Foundation
import Records
import ScenarioEngine
import Screens

@testable import Application

/// Attempts whose rubric has a criterion that people set, and the command that rates them.
struct RatedAttempts {
  static let words = "On Monday at six Emil said that his new mates say what nobody dares to say."

  let folder = TemporaryFolder()
  let data: EmbeddedData
  let attempts: Attempts

  init() throws {
    data = EmbeddedData(files: try Self.files())
    attempts = try Attempts(
      in: folder,
      library: ScenarioLibrary(data: data, folders: []),
      text: try Repository.example().replacingOccurrences(of: "\"1.0\"", with: "\"9.0\"")
    )
  }

  /// What the program carries, with one rubric more: the shipped one with R6, as the rubric draft
  /// has it, beside an R7 of half the weight.
  private static func files() throws -> [EmbeddedData.File] {
    let folder = "Sources/ScenarioEngine/"
    let shipped = try Repository.text(folder + "Rubrics/signpost-1.0.json")
    let places = ["Evidence/register.json", "Directories/denmark.json"]
    let texts = try places.map { ($0, try Repository.text(folder + $0)) }
    let rubrics = [("Rubrics/signpost-1.0.json", shipped), ("Rubrics/rated.json", rated(shipped))]
    return (rubrics + texts).map { name, text in
      EmbeddedData.File(name: name, bytes: Array(text.utf8))
    }
  }

  private static func rated(_ text: String) -> String {
    let head = "    {\n      \"id\": \"R7\","
    let parts = text.components(separatedBy: head)
    precondition(parts.count == 2, "the shipped rubric has an R7")
    let lighter = parts[1].replacingOccurrences(of: "\"weight\": 10", with: "\"weight\": 5")
    return parts[0].replacingOccurrences(
      of: "\"version\": \"1.0\"",
      with: "\"version\": \"9.0\""
    ) + criterion + head + lighter
  }

  private static let criterion = """
        {
          "id": "R6", "strand": "report", "title": "In own words", "judges": "Own words",
          "measure": "human", "weight": 5,
          "levels": ["None or one.", "Two or three.", "Four of them.", "All five of them."],
          "evidence": [], "limit": "Small"
        },

    """

  /// Runs `signpost rate` with further arguments on these records, or on others.
  func rate(_ arguments: String..., records: String? = nil) -> Ran {
    run(["rate"] + arguments, records: records)
  }

  /// Runs a command line.
  func run(_ arguments: [String], records: String? = nil) -> Ran {
    let output = Output()
    let environment = [
      "HOME": folder.path, "SIGNPOST_RECORDS": records ?? folder.file("records.db"),
    ]
    var surroundings = Surroundings.test(output, environment: environment)
    surroundings.arguments = arguments
    let code: ExitCode
    do throws(UsageError) {
      let invocation = try OptionParser.parse(arguments, environment: environment)
      code = CommandRunner.run(invocation, surroundings, data: data) ?? ExitCode(number: -1)
    } catch {
      code = CommandRunner.refuse(error, surroundings)
    }
    return Ran(code: code.number, text: output.text, complaints: output.complaints)
  }

  /// A desk on these records.
  func desk(_ store: RecordStore? = nil) -> RatingDesk {
    RatingDesk(
      store: .success(store ?? attempts.store),
      library: ScenarioLibrary(data: data, folders: []),
      surroundings: .test()
    )
  }

  /// The attempt, followed from its log.
  func replay(_ id: String) throws -> AttemptReplay {
    let stored = try attempts.store.attempt(matching: id)
    return try AttemptReplay(
      of: stored,
      copy: try attempts.store.caseCopy(stored.caseCopyHash),
      library: ScenarioLibrary(data: data, folders: [])
    )
  }
}
