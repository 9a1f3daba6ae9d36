internal import JSONText
internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles
package import Screens

/// The cases that can be played: the program's own, then those of folders.
///
/// A value that names its sources; each call looks at the disk anew.
package struct ScenarioLibrary: Sendable {
  /// The largest file that is read, in bytes.
  package static let greatestFileSize = 4 << 20

  /// The path of the tour, which the program carries.
  package static let tour = "builtin:getting-started/the-empty-chair.json"

  /// A folder in which cases are looked for.
  package struct Folder: Equatable, Sendable {
    /// Where it lies.
    package let path: String
    /// Whether somebody named it, so that its absence is worth saying.
    package let isNamed: Bool

    /// Makes a folder.
    package init(path: String, isNamed: Bool) {
      self.path = path
      self.isNamed = isNamed
    }
  }

  /// What the program carries.
  package let data: EmbeddedData
  /// The folders, in order; of cases with one id the later source's is used.
  package let folders: [Folder]

  /// Makes a library of given sources.
  package init(data: EmbeddedData = .shipped, folders: [Folder] = []) {
    self.data = data
    self.folders = folders
  }

  /// Makes the library that the options and the environment ask for.
  package init(
    _ options: Options,
    _ surroundings: Surroundings,
    data: EmbeddedData = .shipped
  ) {
    let named = options.scenarios.map { Folder(path: $0, isNamed: true) }
    let own = surroundings.dataFolder.map { Folder(path: $0, isNamed: false) }
    self.init(data: data, folders: [named, own].compactMap(\.self))
  }

  /// Reads every case of every source.
  package func contents() -> LibraryContents {
    var contents = LibraryContents()
    var directories = directoryFiles
    for file in data.packFiles where CasePath.isCase(file.name) {
      contents.add(entry(CasePath.path(of: file.name), &directories))
    }
    for folder in folders {
      let listing = SystemFiles.files(below: folder.path, ending: ".json")
      contents.problems += listing.problems.filter {
        folder.isNamed || $0 != SystemFiles.Problem(path: folder.path, reason: .notFound)
      }
      for path in listing.paths where CasePath.isCase(path) {
        contents.add(entry(path, &directories))
      }
    }
    contents.problems += directories.problems
    contents.brokenDirectories = directories.broken
    return contents
  }

  /// Reads a case by its path, `builtin:` paths included.
  package func open(_ path: String) throws(CaseError) -> PlayableCase {
    try read(try bytes(of: path), path: path)
  }

  /// Reads a case from bytes; the path decides which directories hold and names the file.
  package func read(_ bytes: [UInt8], path: String) throws(CaseError) -> PlayableCase {
    var directories = directoryFiles
    return try read(bytes, path: path, &directories)
  }

  /// The path of a case by its id, by an id that it had before, or by a file's path.
  ///
  /// What looks like a path is one; any other word is an id first.
  package func path(of target: String) throws(CaseError) -> String {
    if target.contains("/") || target.hasSuffix(".json") { return target }
    let entries = contents().entries
    let found =
      entries.last { $0.id == target && $0.isPlayable } ?? entries.last { $0.id == target }
    if let found { return found.path }
    if let formerly = path(ofFormer: target, entries) { return formerly }
    if (try? SystemFiles.kind(of: target)) != nil { return target }
    let nearest = Spelling.nearest(to: target, among: entries.map(\.id).filter { !$0.isEmpty })
    throw .unknownID(target, nearest: nearest)
  }

  private var directoryFiles: DirectoryFiles {
    DirectoryFiles(data: data, folders: folders.map(\.path))
  }

  private func path(ofFormer id: String, _ entries: [LibraryEntry]) -> String? {
    entries.last { entry in
      guard entry.isPlayable, let playable = try? open(entry.path) else { return false }
      return playable.scenario.head.formerly.contains(id)
    }?.path
  }

  private func bytes(of path: String) throws(CaseError) -> [UInt8] {
    if let name = CasePath.name(of: path) {
      guard let file = data.packFiles.first(where: { $0.name == name }) else {
        throw .file(path: path, .notFound)
      }
      return file.bytes
    }
    do throws(FileError) {
      return try SystemFiles.read(path, limit: Self.greatestFileSize)
    } catch {
      throw .file(path: path, error)
    }
  }

  private func read(
    _ bytes: [UInt8],
    path: String,
    _ directories: inout DirectoryFiles
  ) throws(CaseError) -> PlayableCase {
    let known = directories.directories(for: path)
    let context = ReadContext(rubrics: data.rubrics, register: data.register, directories: known)
    let reading = ScenarioReader.read(bytes, path: path, context: context)
    guard let source = reading.case else { throw .findings(path: path, reading.findings) }
    let head = source.scenario.head
    guard let rubric = data.rubric(of: head) else {
      throw .unknown("rubric", "\(head.rubricID) \(head.rubricVersion)", path: path)
    }
    guard let directory = known.first(where: { $0.id == head.directory }) else {
      throw .unknown("directory", head.directory, path: path)
    }
    return PlayableCase(
      source: source,
      rubric: rubric,
      directory: directory,
      file: bytes,
      path: path
    )
  }

  private func entry(
    _ path: String,
    _ directories: inout DirectoryFiles
  ) -> LibraryEntry {
    var file: [UInt8]?
    do throws(CaseError) {
      let bytes = try bytes(of: path)
      file = bytes
      return LibraryEntry(of: try read(bytes, path: path, &directories), path: path)
    } catch {
      return LibraryEntry(refused: error, path: path, bytes: file)
    }
  }
}

extension LibraryEntry {
  /// Makes the entry of a case that can be played.
  init(of playable: PlayableCase, path: String) {
    let head = playable.scenario.head
    self.init(
      path: path,
      id: head.id,
      title: head.title,
      summary: head.summary,
      setting: head.setting,
      minutes: head.minutes,
      languages: head.languages,
      isGuide: head.isGuide
    )
  }

  /// Makes the entry of a file that cannot be played; its name stands for the title.
  init(refused refusal: CaseError, path: String, bytes: [UInt8]?) {
    let id = bytes.flatMap { JSONDocument.read($0).root?.member("id")?.string } ?? ""
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(
      path: path,
      id: CleanText.line(id),
      title: LocalizedText(CleanText.line(name)),
      isPlayable: false,
      problems: refusal.lines()
    )
  }
}
