import ScenarioEngine
import Testing

@testable import Records

/// Midnight of a day since 1970-01-01, UTC.
func met(_ day: Int) -> ReviewTime {
  ReviewTime(milliseconds: day * 86_400_000, day: day)
}

/// Something that is asked again.
let late = RefresherItem(.observation, of: "quiet-week", "late")

/// A head of an attempt on a day of November 2026, at ten.
func head(_ id: String, day: Int, scenario: String = "quiet-week") -> AttemptHeader {
  AttemptHeader(
    id: id,
    mode: .test,
    presentationSeed: 7,
    scenarioID: scenario,
    rubricID: "signpost",
    rubricVersion: "1.0",
    hashes: CaseHashes(file: "aa", play: "bb", text: "cc"),
    startedAt: "2026-11-\(day < 10 ? "0" : "")\(day)T10:00:00+01:00",
    program: "0.1"
  )
}

func begin(_ header: AttemptHeader, in store: RecordStore) throws {
  try store.begin(header, caseCopy: [1, 2, 3])
}

/// Plays an attempt to its end within forty minutes.
func finish(_ header: AttemptHeader, in store: RecordStore) throws {
  try begin(header, in: store)
  try store.append(decided(0), to: header.id)
  let end = AttemptEvent(
    parent: 0,
    sequence: 1,
    kind: .finished,
    payload: "{}",
    at: header.startedAt.prefix(11) + "10:40:00+01:00"
  )
  try store.finish(header.id, end, result: StoredResult(text: "{}", engine: "1"))
}

/// When an attempt on a day of November 2026 came to its end.
func end(day: Int) -> ReviewTime {
  // 1 November 2026 is day 20,758 by date(1).
  ReviewTime(milliseconds: (20_757 + day) * 86_400_000 + 580 * 60_000, day: 20_757 + day)
}

func answer(
  _ id: String,
  day: Int,
  turn: Int,
  to number: Int = 1,
  _ grade: RecallGrade = .good,
  in store: RecordStore
) throws {
  let review = StoredReview(
    id: id,
    refresher: number,
    turn: turn,
    time: met(day),
    grade: grade,
    answer: "check",
    sureness: .fairly,
    shown: "quiet-week/late"
  )
  #expect(try store.keep(review) == .kept)
}

/// What a schedule is worked out from, without the numbers that each file gives itself.
struct MergedCard: Equatable {
  let kind: RefresherItem.Kind, metAt: ReviewTime, first: RecallGrade?
  let reviews: [RefresherCard.Review]
}

func cards(_ store: RecordStore) throws -> [MergedCard] {
  try store.refresherCards().map {
    MergedCard(kind: $0.kind, metAt: $0.metAt, first: $0.first, reviews: $0.reviews)
  }
}

/// Takes in here what is there, and the other way round.
func mergeBothWays(_ one: RecordStore, _ other: RecordStore) throws {
  let (ofOne, ofOther) = (try one.ownRecords(), try other.ownRecords())
  _ = try one.takeIn(ofOther)
  _ = try other.takeIn(ofOne)
}
