internal import Records
internal import ScenarioEngine

/// The files of every source as they lie there, none of them read.
struct LibrarySurvey {
  /// A file that the catalogue has an entry of.
  struct File: Hashable {
    let source: String
    let path: String
    let kind: CatalogueEntry.Kind
    let pack: String
    let size: Int
    let modified: Int

    /// What tells it from other files.
    var key: CatalogueReading.Key { CatalogueReading.Key(source: source, path: path) }
  }

  /// What the catalogue calls the source of the program's own cases.
  static let builtin = "builtin"

  /// The sources, in order.
  let sources: [String]
  /// The files, by source and in the order of their names.
  private(set) var files: [File] = []
  /// The folders that could not be listed.
  private(set) var problems: [SystemFiles.Problem] = []
  /// What the findings of a file depend on beside its bytes: the program's data and the agency's
  /// directories, as a number that changes with them.
  private(set) var reader = ""

  init(of library: ScenarioLibrary) {
    sources = library.catalogueSources
    var reader = StableHash()
    reader.add(Signpost.version)
    for file in library.data.knowledgeFiles { reader.add("\(file.name) \(file.mark)") }
    addBuiltin(of: library.data, &reader)
    for folder in library.folders { add(folder, &reader) }
    self.reader = reader.hexadecimal
  }

  /// Adds what the program carries; the mark of the bytes stands for the time of a change.
  private mutating func addBuiltin(of data: EmbeddedData, _ reader: inout StableHash) {
    for file in data.packFiles {
      if let file = Self.builtinFile(file) {
        files.append(file)
      } else if !CasePath.isPlan(file.name) {
        reader.add("\(file.name) \(file.mark)")
      }
    }
  }

  /// A file that the program carries; none for directories and schemas.
  static func builtinFile(_ file: EmbeddedData.File) -> File? {
    let path = CasePath.path(of: file.name)
    return kind(path).map { kind in
      File(
        source: builtin,
        path: path,
        kind: kind,
        pack: CasePath.builtin + (CasePath.pack(of: path) ?? ""),
        size: file.size,
        modified: file.mark
      )
    }
  }

  private mutating func add(_ folder: ScenarioLibrary.Folder, _ reader: inout StableHash) {
    let listing = SystemFiles.files(below: folder.path, ending: ".json")
    problems += listing.problems.filter {
      folder.isNamed || $0 != SystemFiles.Problem(path: folder.path, reason: .notFound)
    }
    let packs = Set(
      listing.paths.filter { Self.kind($0) == .pack }.map(SystemFiles.folder)
    )
    let source = SystemFiles.absolute(folder.path)
    // What a course asks for changes nothing of what is found in cases.
    for file in listing.files where !CasePath.isPlan(file.path) {
      guard let kind = Self.kind(file.path) else {
        reader.add("\(file.path) \(file.size) \(file.modified)")
        continue
      }
      files.append(
        File(
          source: source,
          path: file.path,
          kind: kind,
          pack: Self.pack(of: file.path, below: folder.path, packs),
          size: file.size,
          modified: file.modified
        )
      )
    }
  }

  /// What the catalogue has of a file, by its name; nothing of directories and schemas.
  private static func kind(_ path: String) -> CatalogueEntry.Kind? {
    if CasePath.isCase(path) { return .scenario }
    return path.hasSuffix("/pack.json") ? .pack : nil
  }

  /// The folder of a file's pack: the nearest that describes itself, else the first below the
  /// source.
  private static func pack(of path: String, below source: String, _ packs: Set<String>) -> String {
    let root = source.hasSuffix("/") ? String(source.dropLast()) : source
    var folder = SystemFiles.folder(of: path)
    var first = folder
    while folder.utf8.count > root.utf8.count {
      if packs.contains(folder) { return folder }
      first = folder
      folder = SystemFiles.folder(of: folder)
    }
    return packs.contains(folder) ? folder : first
  }
}

extension ScenarioLibrary {
  /// What the catalogue calls the sources, in order.
  var catalogueSources: [String] {
    [LibrarySurvey.builtin] + folders.map { SystemFiles.absolute($0.path) }
  }

  /// What the records know of the sources' files; nothing where they cannot be read.
  func catalogue(in store: Result<RecordStore, StoreError>) -> [CatalogueEntry] {
    (try? store.get().catalogue(of: catalogueSources)) ?? []
  }

  /// The files of the sources, none of them read.
  func survey() -> LibrarySurvey { LibrarySurvey(of: self) }

  /// The files that the program carries.
  var embeddedFiles: [LibrarySurvey.File] {
    data.packFiles.compactMap { LibrarySurvey.builtinFile($0) }
  }
}

/// A quick hash that is the same on every machine and in every run: FNV-1a over words of eight bytes,
/// the last filled up with zeros, and their number.
struct StableHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for place in stride(from: 0, to: whole, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for byte in bytes[whole...].reversed() { rest = rest << 8 | UInt64(byte) }
      add(rest)
      add(UInt64(bytes.count))
    }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01B3
    // A product carries upwards only: what a word changes in its upper half has to come down too.
    value ^= value >> 32
  }

  var number: Int { Int(truncatingIfNeeded: value) }
  var hexadecimal: String { String(value, radix: 16) }
}
