import Authoring
import CaseSupport
import ScenarioEngine
import Testing

/// Scoring many plays with what is known of earlier ones, against scoring each alone.
@Suite struct BestWaysTests {
  @Test(arguments: 0..<30) func `A play scores the same whatever was scored before`(seed: Int)
    throws
  {
    let data = try ShippedData()
    let source = GeneratedCase.make(seed: seed, steps: 20 + seed)
    let scoring = Scoring(of: source, rubric: data.rubric, directory: data.directory)
    var ways = BestWays(of: scoring)
    for number in 0..<20 {
      let play = Player.random.play(
        source,
        directory: data.directory,
        seed: UInt64(100 * seed + number)
      )
      let alone = scoring.score(play)
      #expect(scoring.score(play, ways: &ways) == alone, "seed \(seed), play \(number)")
    }
  }
}
