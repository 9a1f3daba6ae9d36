internal import CEmbedded
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens
internal import Interface
internal import Terminal

enum ErrorText { static func text(of e: TerminalError, in l: Words.Language) -> String { "\(e)" } }
enum LanguageChoice {
  static func code(_ o: Options, _ s: Surroundings, setting: String?) -> String {
    o.language ?? setting ?? "en"
  }
}
struct TemporaryShelf {
  static func files() -> [(String, [UInt8])] {
    var result: [(String, [UInt8])] = []
    guard var next = signpost_embedded_files() else { return [] }
    while let name = next.pointee.name {
      result.append(
        (
          String(cString: name),
          Array(UnsafeBufferPointer(start: next.pointee.bytes, count: next.pointee.size))
        )
      )
      next += 1
    }
    return result
  }
  static func run(_ invocation: Invocation, _ surroundings: Surroundings) -> ExitCode {
    let all = files()
    func find(_ p: String) -> [UInt8] { all.first { $0.0.hasPrefix(p) }?.1 ?? [] }
    let register =
      EvidenceReader.read(find("Evidence"), path: "e").register ?? EvidenceRegister(entries: [])
    let rr = RubricReader.read(find("Rubrics"), path: "r")
    let dr = DirectoryReader.read(find("Directories"), path: "d")
    for f in rr.findings + dr.findings { surroundings.complain("\(f.message)\n") }
    guard let rubric = rr.rubric, let directory = dr.directory else { return .badScenario }
    let context = ReadContext(rubrics: [rubric], register: register, directories: [directory])
    let read: @Sendable ([UInt8]) -> PlayableCase? = { bytes in
      let reading = ScenarioReader.read(bytes, path: "x", context: context)
      return reading.case.map {
        PlayableCase(source: $0, rubric: rubric, directory: directory, file: bytes)
      }
    }
    let cases = all.filter { $0.0.hasPrefix("Scenarios/") && !$0.0.hasSuffix("pack.json") }
    if case .check = invocation.command {
      for (name, bytes) in cases {
        for f in ScenarioReader.read(bytes, path: name, context: context).findings {
          surroundings.write(
            "\(name):\(f.place?.line ?? 0):\(f.place?.column ?? 0): \(f.severity) \(f.message) [\(f.code)]\n"
          )
        }
      }
      return .fine
    }
    let shelf = CaseShelf(
      entries: {
        cases.map { name, bytes in
          let h = read(bytes)?.scenario.head ?? ScenarioHead()
          return LibraryEntry(
            path: name,
            id: h.id,
            title: h.title,
            summary: h.summary,
            setting: h.setting,
            minutes: h.minutes,
            isPlayable: !h.id.isEmpty
          )
        }
      },
      open: { path in
        cases.first { $0.0 == path }.flatMap { read($0.1) }.map { .success($0) }
          ?? .failure(CaseRefusal(problems: ["no"]))
      },
      playable: read,
      title: { id in
        cases.compactMap { read($0.1) }.first { $0.scenario.head.id == id }?.scenario.head.title
      }
    )
    let store: Result<RecordStore, StoreError>
    do throws(StoreError) {
      store = .success(
        try RecordStore.open(
          path: invocation.options.records ?? (surroundings.stateFolder ?? "/tmp") + "/records.db"
        )
      )
    } catch { store = .failure(error) }
    return InterfaceCommand(
      options: invocation.options,
      surroundings: surroundings,
      shelf: shelf,
      register: register,
      store: store
    )
    .run(starting: [.loadLibrary])
  }
}
