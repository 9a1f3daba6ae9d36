internal import CEmbedded
package import ScenarioEngine
internal import ScenarioFiles

/// The data that the program carries: rubrics, evidence, directories, cases.
package struct EmbeddedData: Sendable {
  /// A file of the table.
  package struct File: Sendable {
    /// The path below the repository, `Scenarios/denmark-prevention/the-table.json`.
    package let name: String
    /// How many bytes it has.
    let size: Int
    /// A number that changes with the bytes, and is known without reading them.
    let mark: Int
    private let read: @Sendable () -> [UInt8]

    /// The content; a copy is made at each call, so that what nobody reads takes no memory.
    package var bytes: [UInt8] { read() }

    /// Makes a file.
    package init(name: String, bytes: [UInt8]) {
      var hash = StableHash()
      hash.add(bytes)
      self.init(name: name, size: bytes.count, mark: hash.number) { bytes }
    }

    fileprivate init(
      name: String,
      size: Int,
      mark: Int,
      read: @escaping @Sendable () -> [UInt8]
    ) {
      (self.name, self.size, self.mark) = (name, size, mark)
      self.read = read
    }
  }

  /// The files of the packs, cases and others, in the order of their names.
  package let packFiles: [File]
  /// The files of rubrics, evidence, directories and the template, in the order of their names.
  let knowledgeFiles: [File]
  private let knowledge: Knowledge

  /// What this binary carries.
  package static let shipped = EmbeddedData(files: table())

  /// Makes the data of files, which are read at their first use; a mistake in them is a bug, as
  /// tests read the same files.
  package init(files: [File]) {
    packFiles = files.filter { $0.name.hasPrefix(Self.packFolder) }
    template = files.first { $0.name == "Templates/new-case.json" }
    let others = files.filter { !$0.name.hasPrefix(Self.packFolder) }
    knowledgeFiles = others
    knowledge = Knowledge(of: others)
  }

  /// Every released version of every rubric.
  package var rubrics: RubricShelf { knowledge.rubrics }
  /// The sources behind rubrics and keys.
  package var register: EvidenceRegister { knowledge.register.value }
  /// The ids of the sources, which are read more quickly than what is said of them.
  var evidence: Set<String> { knowledge.evidence.value }
  /// The directories of channels.
  package var directories: [Directory] { knowledge.directories.value }

  /// The case that a new one is begun from.
  package let template: File?

  /// Where packs lie in the repository.
  static let packFolder = "Scenarios/"

  private static func table() -> [File] {
    var files: [File] = []
    guard let table = signpost_embedded_files() else { return [] }
    while let name = table[files.count].name {
      let number = files.count
      let file = File(
        name: String(cString: name),
        size: table[number].size,
        mark: Int(truncatingIfNeeded: table[number].mark)
      ) { content(of: number) }
      files.append(file)
    }
    return files
  }

  private static func content(of number: Int) -> [UInt8] {
    guard let file = signpost_embedded_files()?[number] else { return [] }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }
}

/// What cases refer to, each read at its first use: the sources are shown seldom, and not to play.
private struct Knowledge: Sendable {
  let evidence: Lazily<Set<String>>
  let register: Lazily<EvidenceRegister>
  let rubrics: RubricShelf
  let directories: Lazily<[Directory]>

  init(of files: [EmbeddedData.File]) {
    func part(_ folder: String) -> [EmbeddedData.File] {
      files.filter { $0.name.hasPrefix(folder) }
    }
    let registers = part("Evidence/")
    let evidence = Lazily {
      registers.reduce(into: Set()) { $0.formUnion(EvidenceReader.ids(of: $1.bytes)) }
    }
    self.evidence = evidence
    register = Lazily {
      let entries = registers.flatMap { file in
        guard let register = EvidenceReader.read(file.bytes, path: file.name).register else {
          preconditionFailure("the evidence that the program carries is readable")
        }
        return register.entries
      }
      return EvidenceRegister(entries: entries)
    }
    rubrics = Self.shelf(of: part("Rubrics/"), evidence)
    let directoryFiles = part("Directories/")
    directories = Lazily {
      let context = ReadContext(rubrics: [], evidence: evidence.value, directories: [])
      return directoryFiles.map { file in
        let reading = DirectoryReader.read(file.bytes, path: file.name, context: context)
        guard let directory = reading.directory else {
          preconditionFailure("the directories that the program carries are readable")
        }
        return directory
      }
    }
  }

  /// The rubrics, whose files are named after id and version: `signpost-2.1.json`.
  private static func shelf(
    of files: [EmbeddedData.File],
    _ evidence: Lazily<Set<String>>
  ) -> RubricShelf {
    var shelf: RubricShelf = []
    for file in files {
      let name = file.name.dropFirst("Rubrics/".count).dropLast(".json".count)
      let hyphen = name.lastIndex(of: "-") ?? name.startIndex
      let (id, version) = (String(name[..<hyphen]), String(name[hyphen...].dropFirst()))
      shelf.add(id: id, version: version) {
        let context = ReadContext(rubrics: [], evidence: evidence.value, directories: [])
        let reading = RubricReader.read(file.bytes, path: file.name, context: context)
        guard let rubric = reading.rubric, rubric.id == id, rubric.version == version else {
          preconditionFailure("the rubrics that the program carries are readable")
        }
        return rubric
      }
    }
    return shelf
  }
}
