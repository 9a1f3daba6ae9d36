// What reading and checking cases cost, without the start of a program.
//
//   checks DATA FILE...           prints for each file the milliseconds of reading it and of checking
//                                 what was read, in all its variants and languages
//   checks DATA --reading FILE... prints how many files a second are read from the disk with all
//                                 processors: JSON, the form of every part, every name
//
// DATA is the folder of the rubric, the directory and the evidence register.
internal import Authoring
internal import Dispatch
internal import Glibc
internal import ScenarioEngine
internal import ScenarioFiles

/// Milliseconds that some work takes: the middle of nine times.
func took(_ work: () -> Void) -> Double {
  let times = (0..<9).map { _ in
    let start = ContinuousClock.now
    work()
    let parts = (ContinuousClock.now - start).components
    return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
  }
  return times.sorted()[times.count / 2]
}

/// The bytes of a file; none where it cannot be read.
func bytes(_ path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  let size = Int(lseek(descriptor, 0, SEEK_END))
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = max(0, pread(descriptor, buffer.baseAddress, size, 0))
  }
}

let words = CommandLine.arguments
guard words.count > 2,
  let rubric = RubricReader.read(bytes("\(words[1])/Rubrics/signpost-2.1.json"), path: "r").rubric,
  let register = EvidenceReader.read(bytes("\(words[1])/Evidence/register.json"), path: "e")
    .register,
  let directory = DirectoryReader.read(bytes("\(words[1])/Directories/denmark.json"), path: "d")
    .directory
else {
  print("checks DATA [--reading] FILE...")
  exit(64)
}
let context = ReadContext(rubrics: [rubric], register: register, directories: [directory])
if words[2] == "--reading" {
  let paths = Array(words[3...])
  let milliseconds = took {
    DispatchQueue.concurrentPerform(iterations: paths.count) { place in
      let path = paths[place]
      let reading = ScenarioReader.read(bytes(path), path: path, context: context)
      precondition(reading.case != nil, "the files are cases without errors")
    }
  }
  print(Double(paths.count) / milliseconds * 1e3)
  exit(0)
}
for path in words[2...] {
  let file = bytes(path)
  let first = ScenarioReader.read(file, path: path, context: context)
  guard let source = first.case else {
    print("\(path) cannot be read")
    exit(65)
  }
  let variants = source.scenario.head.variants.dropFirst().map(\.id)
  let readings =
    [first] + variants.map { ScenarioReader.read(file, path: path, context: context, variant: $0) }
  let reading = took {
    for variant in [""] + variants {
      _ = ScenarioReader.read(file, path: path, context: context, variant: variant)
    }
  }
  let checking = took {
    _ = CaseCheck.findings(
      for: source,
      rubric: rubric,
      directory: directory,
      places: first.places,
      path: path
    )
    for reading in readings.dropFirst() {
      guard let variant = reading.case else { continue }
      _ = CaseCheck.findings(inTextsOf: variant, places: reading.places, path: path)
    }
  }
  print(path, file.count, readings.count, reading, checking)
}
