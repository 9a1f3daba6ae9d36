internal import PlainText
package import Records
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
  /// The language in which cases are shown that are in it; nil where that is the program's.
  package var texts: String?

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
    texts = options.texts
  }

  /// Why a folder that somebody named cannot be used; none where all is well.
  package var problemOfNamedFolder: SystemFiles.Problem? {
    for folder in folders where folder.isNamed {
      do throws(FileError) {
        try SystemFiles.checkFolder(folder.path)
      } catch { return SystemFiles.Problem(path: folder.path, reason: error) }
    }
    return nil
  }

  /// Every case of every source; what is known of files that have not changed is not read again.
  func contents(
    known: [CatalogueEntry] = [],
    tallies: [CaseTally] = [],
    given assignment: VariantAssignment? = nil
  ) -> LibraryContents {
    let survey = survey()
    var reading = CatalogueReading(of: self, reader: survey.reader, known: known)
    let rows = survey.files.map { reading.entry(of: $0) }
    var contents = LibraryContents(
      of: rows,
      sources: survey.sources,
      tallies: tallies,
      given: assignment
    )
    contents.problems = survey.problems + reading.agency.problems
    contents.brokenFiles = reading.agency.broken
    return contents
  }

  /// Reads a case by its path, `builtin:` paths included, in one of its variants or in the first.
  package func open(_ path: String, variant: String = "") throws(CaseError) -> PlayableCase {
    try read(try bytes(of: path), path: path, variant: variant)
  }

  /// Reads a case from bytes; the path decides which directories hold and names the file.
  package func read(
    _ bytes: [UInt8],
    path: String,
    variant: String = ""
  ) throws(CaseError) -> PlayableCase {
    var agency = agencyFiles
    return try read(bytes, path: path, variant: variant, in: texts, &agency).playable
  }

  /// Refuses a case that is to be shown in a language in which it is not.
  func refuseOtherTexts(of playable: PlayableCase) throws(CaseError) {
    let known = playable.scenario.head.languages
    if let texts, !known.contains(texts) { throw .notInLanguage(texts, known: known) }
  }

  /// The path of a case by its id, by an id that it had before, or by a file's path.
  ///
  /// What looks like a path is one; any other word is an id first.
  ///
  /// What is known of files that have not changed is not read again.
  package func path(
    of target: String,
    known: @autoclosure () -> [CatalogueEntry] = []
  ) throws(CaseError) -> String {
    if target.contains("/") || target.hasSuffix(".json") { return target }
    let entries = contents(known: known()).entries
    let found =
      entries.last { $0.id == target && $0.isPlayable } ?? entries.last { $0.id == target }
    if let found { return found.path }
    if let formerly = path(ofFormer: target, entries) { return formerly }
    if (try? SystemFiles.kind(of: target)) != nil { return target }
    let nearest = Spelling.nearest(to: target, among: entries.map(\.id).filter { !$0.isEmpty })
    throw .unknownID(target, nearest: nearest)
  }

  /// The agency's files that hold for the cases, read as they are asked for.
  var agencyFiles: AgencyFiles {
    AgencyFiles(data: data, folders: folders.map(\.path))
  }

  private func path(ofFormer id: String, _ entries: [LibraryEntry]) -> String? {
    entries.last { entry in
      guard entry.isPlayable, let playable = try? open(entry.path) else { return false }
      return playable.scenario.head.formerly.contains(id)
    }?.path
  }

  /// The bytes of a file by its path, `builtin:` paths included.
  func bytes(of path: String) throws(CaseError) -> [UInt8] {
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

  /// Reads a case from bytes, with what was found in it though it can be played; its texts in one
  /// language alone where one is named that it is in.
  func read(
    _ bytes: [UInt8],
    path: String,
    variant: String = "",
    in texts: String? = nil,
    _ agency: inout AgencyFiles
  ) throws(CaseError) -> (playable: PlayableCase, findings: [Finding]) {
    let known = agency.directories(for: path)
    let rubrics = agency.rubrics(for: path)
    var context = ReadContext(rubrics: rubrics, evidence: data.evidence, directories: known)
    context.texts = texts
    let reading = ScenarioReader.read(
      bytes,
      path: path,
      context: context,
      variant: variant
    )
    guard let source = reading.case else { throw .findings(path: path, reading.findings) }
    let head = source.scenario.head
    guard let rubric = rubrics.rubric(of: head) else {
      let name = "\(head.rubricID) \(head.rubricVersion)"
      throw .unknown(.unknownRubric, name, known: rubrics.names, path: path)
    }
    guard let directory = known.first(where: { $0.id == head.directory }) else {
      throw .unknown(.unknownDirectory, head.directory, known: known.map(\.id), path: path)
    }
    let playable = PlayableCase(
      source: source,
      rubric: rubric,
      directory: directory,
      file: bytes,
      path: path
    )
    return (playable, reading.findings)
  }
}
