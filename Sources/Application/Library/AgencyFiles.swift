internal import ScenarioEngine
internal import ScenarioFiles

/// What an agency puts beside its cases: its directory of channels, and its own rubrics.
///
/// A file in a folder of scenarios holds for every case; one in a pack's folder holds for the cases
/// below that folder. Of several directories with one id the nearest to the case counts. A rubric
/// never takes the place of another: one of the same id and version with other content is refused.
struct AgencyFiles {
  /// The name of a directory's file.
  static let directoryName = "directory.json"

  private let data: EmbeddedData
  private let folders: [String]
  /// What was read, by the folder; nil for folders without a usable file.
  private var readDirectories: [String: Directory?] = [:]
  private var readRubrics: [String: [Rubric]] = [:]
  private(set) var problems: [SystemFiles.Problem] = []
  /// The files with mistakes.
  private(set) var broken: [String] = []

  init(data: EmbeddedData, folders: [String]) {
    self.data = data
    self.folders = folders
  }

  /// Whether a file is a rubric, by its name: `rubric.json`, or `rubric-` and what tells one version
  /// from another.
  static func isRubric(_ name: String) -> Bool {
    name == "rubric.json" || (name.hasPrefix("rubric-") && name.hasSuffix(".json"))
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

  /// The rubrics for a case, by the path that opens it: the program's own, then the agency's.
  mutating func rubrics(for path: String) -> RubricShelf {
    var result = data.rubrics
    for folder in folders + Self.folders(above: path, below: folders) {
      for own in rubrics(in: folder) { result.add(own) }
    }
    return result
  }

  /// Reads what a case will need, so that copies of this value read nothing more for it.
  mutating func prepare(for path: String) {
    _ = directories(for: path)
    _ = rubrics(for: path)
  }

  private func embedded(in pack: String) -> Directory? {
    let name = EmbeddedData.packFolder + pack + "/" + Self.directoryName
    guard let file = data.packFiles.first(where: { $0.name == name }) else { return nil }
    return DirectoryReader.read(file.bytes, path: name).directory
  }

  private mutating func directory(in folder: String) -> Directory? {
    if let known = readDirectories[folder] { return known }
    let path = SystemFiles.join(folder, Self.directoryName)
    let directory = read(path) { bytes, context in
      DirectoryReader.read(bytes, path: path, context: context).directory
    }
    readDirectories[folder] = .some(directory)
    return directory
  }

  private mutating func rubrics(in folder: String) -> [Rubric] {
    if let known = readRubrics[folder] { return known }
    // A folder that cannot be listed is told of where its cases are looked for.
    let names = ((try? SystemFiles.names(in: folder)) ?? []).filter(Self.isRubric).sorted()
    var rubrics: [Rubric] = []
    for path in names.map({ SystemFiles.join(folder, $0) }) {
      let rubric = read(path) { [data] bytes, context in
        var context = context
        context.rubrics = data.rubrics
        for other in rubrics { context.rubrics.add(other) }
        return RubricReader.read(bytes, path: path, context: context).rubric
      }
      if let rubric { rubrics.append(rubric) }
    }
    readRubrics[folder] = rubrics
    return rubrics
  }

  /// Reads a file, and notes it where it cannot be read or has mistakes.
  private mutating func read<Content>(
    _ path: String,
    _ content: ([UInt8], ReadContext) -> Content?
  ) -> Content? {
    do throws(FileError) {
      let bytes = try SystemFiles.read(path, limit: ScenarioLibrary.greatestFileSize)
      let found = content(
        bytes,
        ReadContext(rubrics: [], evidence: data.evidence, directories: [])
      )
      if found == nil { broken.append(path) }
      return found
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
