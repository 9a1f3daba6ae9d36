internal import CEmbedded
package import ScenarioEngine
internal import ScenarioFiles

/// The data that the program carries: rubrics, evidence, directories, cases.
package struct EmbeddedData: Sendable {
  /// A file of the table.
  package struct File: Equatable, Sendable {
    /// The path below the repository, `Scenarios/denmark-prevention/the-table.json`.
    package let name: String
    /// The content.
    package let bytes: [UInt8]

    /// Makes a file.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Every released version of every rubric.
  package let rubrics: [Rubric]
  /// The sources behind rubrics and keys.
  package let register: EvidenceRegister
  /// The directories of channels.
  package let directories: [Directory]
  /// The files of the packs, cases and others, in the order of their names.
  package let packFiles: [File]

  /// What this binary carries, read at first use.
  package static let shipped = EmbeddedData(files: table())

  /// Reads the files; a mistake in them is a bug, as tests read the same files.
  package init(files: [File]) {
    let evidence = files.filter { $0.name.hasPrefix("Evidence/") }.flatMap { file in
      guard let register = EvidenceReader.read(file.bytes, path: file.name).register else {
        preconditionFailure("the evidence that the program carries is readable")
      }
      return register.entries
    }
    let register = EvidenceRegister(entries: evidence)
    let context = ReadContext(rubrics: [], register: register, directories: [])
    self.register = register
    rubrics = files.filter { $0.name.hasPrefix("Rubrics/") }.map { file in
      guard let rubric = RubricReader.read(file.bytes, path: file.name, context: context).rubric
      else { preconditionFailure("the rubrics that the program carries are readable") }
      return rubric
    }
    directories = files.filter { $0.name.hasPrefix("Directories/") }.map { file in
      let reading = DirectoryReader.read(file.bytes, path: file.name, context: context)
      guard let directory = reading.directory else {
        preconditionFailure("the directories that the program carries are readable")
      }
      return directory
    }
    packFiles = files.filter { $0.name.hasPrefix(Self.packFolder) }
  }

  /// The rubric that a case names.
  package func rubric(of head: ScenarioHead) -> Rubric? {
    rubrics.first { $0.id == head.rubricID && $0.version == head.rubricVersion }
  }

  /// Where packs lie in the repository.
  static let packFolder = "Scenarios/"

  private static func table() -> [File] {
    var files: [File] = []
    guard var next = signpost_embedded_files() else { return [] }
    while let name = next.pointee.name {
      let bytes = UnsafeBufferPointer(start: next.pointee.bytes, count: next.pointee.size)
      files.append(File(name: String(cString: name), bytes: Array(bytes)))
      next += 1
    }
    return files
  }
}
