internal import Hashing
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles

/// The course plans that there are: the program's own, then those of folders.
struct CourseShelf: Sendable {
  /// A plan with what names its version.
  struct Entry: Sendable {
    let plan: CoursePlan
    /// The SHA-256 of its file.
    let hash: String
  }

  /// The plans, of two with one id the later source's.
  private(set) var entries: [Entry] = []
  /// The files with mistakes, and those that could not be read.
  private(set) var broken: [String] = []

  init(of library: ScenarioLibrary) {
    for file in library.data.packFiles where CasePath.isPlan(file.name) {
      add(file.bytes, CasePath.path(of: file.name))
    }
    for folder in library.folders {
      for path in SystemFiles.files(below: folder.path, ending: PlanReader.ending).paths {
        let limit = ScenarioLibrary.greatestFileSize
        if let bytes = try? SystemFiles.read(path, limit: limit) {
          add(bytes, path)
        } else {
          broken.append(path)
        }
      }
    }
  }

  private mutating func add(_ bytes: [UInt8], _ path: String) {
    guard let plan = PlanReader.read(bytes, path: path).plan else {
      broken.append(path)
      return
    }
    let entry = Entry(plan: plan, hash: SHA256(of: bytes).hexadecimal)
    if let place = entries.firstIndex(where: { $0.plan.id == plan.id }) {
      entries[place] = entry
    } else {
      entries.append(entry)
    }
  }

  /// The plan of an id; none where there is none.
  func entry(_ id: String) -> Entry? { entries.first { $0.plan.id == id } }

  /// The id that may have been meant by another.
  func nearest(to id: String) -> String? {
    Spelling.nearest(to: id, among: entries.map(\.plan.id))
  }
}
