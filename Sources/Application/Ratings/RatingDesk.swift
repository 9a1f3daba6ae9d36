internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens

/// Finds texts to rate and keeps what raters say, in the log of an attempt or on a sheet.
struct RatingDesk {
  /// The records, or why there are none; a sheet needs none.
  let store: Result<RecordStore, StoreError>
  let library: ScenarioLibrary
  let surroundings: Surroundings

  /// How often another window may be quicker before a rating is refused.
  private static let greatestTries = 5

  // MARK: - Texts

  /// Whether a word of the command line names a sheet: it looks like a path; ids never do.
  static func isSheet(_ target: String) -> Bool {
    target.contains("/") || target.hasSuffix(".json")
  }

  /// The text that a command line names, for the rater that it names or the one who is missing.
  func subject(
    _ target: String,
    _ rater: WordsRating.Rater?
  ) throws(RatingProblem) -> RatingSubject {
    guard Self.isSheet(target) else {
      let text = try text(ofAttempt: target, missing: rater)
      return try subject(.attempt(id: text.attempt), text.sheet, text.ratings, rater)
    }
    let file = try sheet(at: target)
    return try subject(.sheet(path: target), file.sheet, file.ratings.counting, rater)
  }

  private func subject(
    _ origin: RatingSubject.Origin,
    _ sheet: RatingSheet,
    _ ratings: [WordsRating],
    _ wanted: WordsRating.Rater?
  ) throws(RatingProblem) -> RatingSubject {
    let missing = WordsRating.Rater.allCases.first { one in !ratings.contains { $0.rater == one } }
    guard let rater = wanted ?? missing else { throw .bothHaveRated }
    return RatingSubject(
      origin: origin,
      sheet: sheet,
      rater: rater,
      earlier: ratings.last { $0.rater == rater }
    )
  }

  /// The texts of an attempt that can be rated; there is at least one.
  func texts(ofAttempt prefix: String) throws(RatingProblem) -> [RatableText] {
    let replay = try replay(prefix)
    guard replay.play.isFinished else { throw .notFinished }
    let rubric = replay.playable.rubric
    guard rubric.humanCriterion != nil else {
      throw .rubricJudgesNoWords("\(rubric.id) \(rubric.version)")
    }
    let texts = replay.ratableTexts
    guard !texts.isEmpty else { throw .nothingToRate }
    return texts
  }

  /// The text of an attempt that a rater has not rated, else the one that has the fewest ratings.
  func text(
    ofAttempt prefix: String,
    missing rater: WordsRating.Rater? = nil
  ) throws(RatingProblem) -> RatableText {
    let texts = try texts(ofAttempt: prefix)
    let open = texts.first { text in
      rater.map { rater in !text.ratings.contains { $0.rater == rater } } ?? false
    }
    guard let text = open ?? texts.min(by: { $0.ratings.count < $1.ratings.count }) else {
      throw .nothingToRate
    }
    return text
  }

  private func replay(_ prefix: String) throws(RatingProblem) -> AttemptReplay {
    let (stored, copy): (StoredAttempt, CaseCopy?)
    do throws(StoreError) {
      let store = try store.get()
      stored = try store.attempt(matching: prefix)
      copy = try store.caseCopy(stored.caseCopyHash)
    } catch { throw .store(error) }
    do throws(AttemptProblem) {
      return try AttemptReplay(of: stored, copy: copy, library: library)
    } catch { throw .attempt(error) }
  }

  /// Every text of the records that can be rated.
  func allTexts() throws(RatingProblem) -> RatableTexts {
    do throws(StoreError) {
      return try RatableTexts(in: try store.get(), library)
    } catch { throw .store(error) }
  }

  // MARK: - Ratings

  /// Keeps a rating durably and says what the other rater said; only then it is told.
  func keep(
    _ rating: WordsRating,
    for subject: RatingSubject
  ) throws(RatingProblem) -> WordsRating? {
    switch subject.origin {
    case .attempt(let id):
      let texts = try texts(ofAttempt: id)
      guard let text = texts.first(where: { $0.sheet.step == subject.sheet.step }) else {
        throw .nothingToRate
      }
      try append(rating, to: text)
      return text.ratings.last { $0.rater == rating.rater.other }
    case .sheet(let path):
      var file = try sheet(at: path)
      guard file.sheet == subject.sheet else { throw .sheetTextChanged }
      file.ratings.append(rating)
      do throws(FileWritingError) {
        try SystemFiles.replace(path, Array(file.text.utf8))
      } catch { throw error.problem(path) }
      return file.ratings.last { $0.rater == rating.rater.other }
    }
  }

  /// Adds a rating to the log of its attempt, after the event with which the text was written.
  private func append(_ rating: WordsRating, to text: RatableText) throws(RatingProblem) {
    let entry = PlacedRating(step: text.step, criterion: text.sheet.criterion, rating: rating)
    guard let payload = try? RatingCoding.encode(entry, in: text.playable.scenario) else {
      preconditionFailure("a text to rate stands at a step of its case")
    }
    var next = text.nextSequence
    for attempt in 1...Self.greatestTries {
      let event = AttemptEvent(
        parent: text.writtenAt,
        sequence: next,
        kind: .rated,
        version: RatingCoding.version,
        payload: payload,
        at: surroundings.timestamp()
      )
      do throws(StoreError) {
        return try store.get().append(event, to: text.attempt)
      } catch {
        // Another window was quicker; a rating stands for itself and goes after what came.
        guard case .attemptMovedOn(let moved) = error.reason, attempt < Self.greatestTries
        else { throw .store(error) }
        next = moved
      }
    }
  }

  // MARK: - Sheets

  /// Reads a sheet.
  func sheet(at path: String) throws(RatingProblem) -> RatingSheetFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try SystemFiles.read(path, limit: RatingSheetReader.greatestSize)
    } catch { throw .sheetFile(path: path, error) }
    let reading = RatingSheetReader.read(bytes, path: path)
    guard let file = reading.file else { throw .sheetMistakes(path: path, reading.findings) }
    return file
  }

  /// Writes a sheet for a text; what is there is never replaced.
  func export(_ text: RatableText, to path: String) throws(RatingProblem) {
    do throws(FileWritingError) {
      try SystemFiles.create(path, Array(RatingSheetFile(text.sheet).text.utf8))
    } catch { throw error.problem(path) }
  }

  /// Takes the ratings of a sheet into the records; how many were new.
  func take(sheetAt path: String) throws(RatingProblem) -> (text: RatableText, taken: Int) {
    let file = try sheet(at: path)
    guard !file.ratings.isEmpty else { throw .sheetWithoutRating }
    guard let text = try allTexts().texts.first(where: { $0.sheet.code == file.sheet.code }) else {
      throw .sheetUnknown(file.sheet.code)
    }
    guard text.sheet.words == file.sheet.words else { throw .sheetTextChanged }
    // Only the last of each rater counts; what came before it was never seen by anybody here.
    let new = text.log.missing(from: file.ratings).counting
    for rating in new {
      // Each is added to what the log holds by then.
      try append(rating, to: try self.text(ofAttempt: text.attempt, at: text.step))
    }
    return (text, new.count)
  }

  private func text(ofAttempt id: String, at step: Int) throws(RatingProblem) -> RatableText {
    guard let text = try texts(ofAttempt: id).first(where: { $0.step == step }) else {
      throw .nothingToRate
    }
    return text
  }
}

extension FileWritingError {
  /// The same as a problem of rating.
  fileprivate func problem(_ path: String) -> RatingProblem {
    switch self {
    case .exists: .fileExists(path: path)
    case .refused(let error): .cannotWrite(path: path, error)
    }
  }
}
