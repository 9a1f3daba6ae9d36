internal import ScenarioEngine
internal import ScenarioFiles

/// The directories of channels that hold for a case: the program's own, replaced by an agency's.
///
/// A file `directory.json` in a folder of scenarios holds for every case; one in a pack's folder
/// holds for the cases below that folder. Of several with one id the nearest to the case counts.
struct DirectoryFiles {
  /// The name of a directory's file.
  static let name = "directory.json"

  private let data: EmbeddedData
  private let folders: [String]
  /// What was read, by the folder; nil for folders without a usable file.
  private var read: [String: Directory?] = [:]
  private(set) var problems: [SystemFiles.Problem] = []
  /// The files with mistakes.
  private(set) var broken: [String] = []

  init(data: EmbeddedData, folders: [String]) {
    self.data = data
    self.folders = folders
  }

  /// The directories for a case, by the path that opens it.
  mutating func directories(for path: String) -> [Directory] {
    var result = data.directories
    if let pack = CasePath.pack(of: path), let own = embedded(in: pack) {
      Self.replace(own, in: &result)
    }
    for folder in folders + Self.folders(above: path, below: folders) {
      if let own = directory(in: folder) { Self.replace(own, in: &result) }
    }
    return result
  }

  private func embedded(in pack: String) -> Directory? {
    let name = EmbeddedData.packFolder + pack + "/" + Self.name
    guard let file = data.packFiles.first(where: { $0.name == name }) else { return nil }
    return DirectoryReader.read(file.bytes, path: name).directory
  }

  private mutating func directory(in folder: String) -> Directory? {
    if let known = read[folder] { return known }
    let directory = readDirectory(in: folder)
    read[folder] = .some(directory)
    return directory
  }

  private mutating func readDirectory(in folder: String) -> Directory? {
    let path = SystemFiles.join(folder, Self.name)
    do throws(FileError) {
      let bytes = try SystemFiles.read(path, limit: ScenarioLibrary.greatestFileSize)
      let context = ReadContext(rubrics: [], register: data.register, directories: [])
      let directory = DirectoryReader.read(bytes, path: path, context: context).directory
      if directory == nil { broken.append(path) }
      return directory
    } catch {
      if error != .notFound { problems.append(SystemFiles.Problem(path: path, reason: error)) }
      return nil
    }
  }

  /// The folders from the source's root down to the file; the file's own where no source holds it.
  private static func folders(above path: String, below sources: [String]) -> [String] {
    // A case that was kept without its path lies nowhere.
    guard CasePath.pack(of: path) == nil, !path.isEmpty else { return [] }
    let own = SystemFiles.folder(of: path)
    guard let source = sources.first(where: { path.hasPrefix(SystemFiles.join($0, "")) }) else {
      return [own]
    }
    var found: [String] = []
    var folder = own
    while folder.count > source.count, found.count < 16 {
      found.append(folder)
      folder = SystemFiles.folder(of: folder)
    }
    return found.reversed()
  }

  private static func replace(_ directory: Directory, in list: inout [Directory]) {
    list.removeAll { $0.id == directory.id }
    list.append(directory)
  }
}
