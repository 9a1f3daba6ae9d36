internal import PlainText
internal import Screens

/// Where the interface keeps what a trainee saves: a new file in the first folder that takes it.
struct FileDesk: Sendable {
  /// The folders, in the order in which they are tried.
  let folders: [String]

  /// The most files of one name in a folder.
  private static let greatestNumber = 999

  /// Makes a desk of folders.
  init(folders: [String]) {
    self.folders = folders
  }

  /// The current folder, then where the account keeps documents, then its home.
  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let documents = environment["XDG_DOCUMENTS_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    self.init(
      folders: [SystemFiles.currentFolder, documents, home.map { $0 + "/Documents" }, home]
        .compactMap(\.self)
    )
  }

  /// Writes a text as a new file; one that is there is never written over.
  func save(_ name: String, _ text: String) -> AppMessage {
    var problem = SaveProblem.noFolder
    for folder in folders where SystemFiles.isWritable(folder) {
      for number in 1...Self.greatestNumber {
        let path = SystemFiles.join(folder, Self.numbered(name, number))
        do throws(FileWritingError) {
          try SystemFiles.create(path, Array(CleanText.block(text).utf8))
          return .fileSaved(CleanText.line(path))
        } catch {
          if error == .exists { continue }
          problem = error == .refused(.full) ? .diskFull : .failed(CleanText.line(path))
          break
        }
      }
    }
    return .fileNotSaved(problem)
  }

  /// The name, from the second file on with a number before its ending.
  private static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: ".") else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
