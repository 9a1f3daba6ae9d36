internal import ScenarioFiles

/// The files that a path on the command line stands for.
enum NamedFiles {
  /// The file itself, or the files of JSON in a folder; or why they cannot be read.
  static func at(_ path: String) -> [Result<String, SystemFiles.Problem>] {
    do throws(FileError) {
      guard try SystemFiles.kind(of: path) == .folder else {
        return [.success(path)] + plays(beside: path).map { .success($0) }
      }
    } catch {
      return [.failure(SystemFiles.Problem(path: path, reason: error))]
    }
    let listing = SystemFiles.files(below: path, ending: ".json")
    return listing.paths.map { .success($0) } + listing.problems.map { .failure($0) }
  }

  /// The file of plays beside a case, where there is one.
  private static func plays(beside path: String) -> [String] {
    guard let beside = RecordedPlays.path(ofCase: path),
      case .file = try? SystemFiles.kind(of: beside)
    else { return [] }
    return [beside]
  }
}
