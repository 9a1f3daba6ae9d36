// What the walk of a large case costs: walks RUBRIC DIRECTORY STEPS COUNT prints for each of
// COUNT made cases the states of its story, the milliseconds of the walk and of the scoring of one
// play, and the decisions a second of random plays, unscored and scored.
internal import Authoring
internal import CaseSupport
internal import Glibc
internal import ScenarioEngine
internal import ScenarioFiles

/// Milliseconds that some work takes.
func took(_ work: () -> Void) -> Double {
  let start = ContinuousClock.now
  work()
  let parts = (ContinuousClock.now - start).components
  return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
}

/// The bytes of a file; none where it cannot be read.
func bytes(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var all: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  var count = fread(&piece, 1, 65_536, file)
  while count > 0 {
    all += piece[..<count]
    count = fread(&piece, 1, 65_536, file)
  }
  return all
}

/// The decisions a second of random plays of a case, scored where that is asked for.
func rate(_ scoring: Scoring, isScored: Bool) -> Int {
  var decisions = 0
  var ways = BestWays(of: scoring)
  let time = took {
    for seed in 0..<200 {
      let play = Player.random.play(
        scoring.exemplar,
        seed: UInt64(seed)
      )
      decisions += play.turns.count
      if isScored { _ = scoring.score(play, ways: &ways) }
    }
  }
  return Int(Double(decisions) / time * 1e3)
}

let words = CommandLine.arguments
guard words.count == 5, let steps = Int(words[3]), let count = Int(words[4]),
  let rubric = RubricReader.read(bytes(words[1]), path: words[1]).rubric,
  let directory = DirectoryReader.read(bytes(words[2]), path: words[2]).directory
else {
  print("walks RUBRIC DIRECTORY STEPS COUNT")
  exit(64)
}
for seed in 0..<count {
  let source = GeneratedCase.make(seed: seed, steps: steps)
  let scoring = Scoring(of: source, rubric: rubric, directory: directory)
  let play = Player.random.play(source, directory: directory, seed: UInt64(seed))
  var states = 0
  let walk = took { states = StorySize(of: source, directory: directory).states }
  let score = took { _ = scoring.score(play) }
  print(seed, states, walk, score, rate(scoring, isScored: false), rate(scoring, isScored: true))
}
