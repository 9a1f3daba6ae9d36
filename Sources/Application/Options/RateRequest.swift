package import ScenarioEngine

/// What `signpost rate` is asked for.
package enum RateRequest: Equatable, Sendable {
  /// The texts that wait for a rating.
  case list
  /// A text, by its attempt or its sheet, on the screen.
  case open(target: String, rater: WordsRating.Rater?)
  /// A rating that the command line gives whole.
  case record(
    target: String,
    rater: WordsRating.Rater?,
    judgement: WordsRating.Judgement,
    note: String
  )
  /// A sheet is to be written for a text of an attempt.
  case export(attempt: String, file: String)
  /// What raters put on a sheet is to be taken into the records.
  case take(file: String)
}

/// The options of `signpost rate` as they were read, before it is known whether they fit together.
struct RateOptions {
  var rater: WordsRating.Rater?
  var level: Int?
  var features: WordsRating.Judgement?
  var note: String?
  var exportFile: String?
  var importFile: String?

  /// The request that they make together with the words after the command.
  func request(_ arguments: [String]) throws(UsageError) -> RateRequest {
    try refuseClashes()
    if let importFile {
      try refuse(arguments.first)
      return .take(file: importFile)
    }
    guard let target = arguments.first else {
      if rater != nil || judgement != nil || exportFile != nil {
        throw .missingArgument(verb: .rate)
      }
      return .list
    }
    try refuse(arguments.dropFirst().first)
    if let exportFile { return .export(attempt: target, file: exportFile) }
    guard let judgement else { return .open(target: target, rater: rater) }
    return .record(target: target, rater: rater, judgement: judgement, note: note ?? "")
  }

  private var judgement: WordsRating.Judgement? {
    features ?? level.map { .level($0) }
  }

  private func refuse(_ argument: String?) throws(UsageError) {
    if let argument { throw .needlessArgument(argument, verb: .rate) }
  }

  /// Of these only one can be given, and a note goes with a rating.
  private func refuseClashes() throws(UsageError) {
    let given: [(OptionRule.Name, Bool)] = [
      (.level, level != nil), (.features, features != nil), (.export, exportFile != nil),
      (.take, importFile != nil),
    ]
    let names = given.filter(\.1).map { "--\($0.0.rawValue)" }
    if names.count > 1 { throw .optionsClash(names[0], names[1]) }
    if note != nil, judgement == nil { throw .optionNeeds("--note", "--features") }
    if rater != nil, exportFile != nil { throw .optionsClash("--rater", "--export") }
    if rater != nil, importFile != nil { throw .optionsClash("--rater", "--import") }
  }

  /// What `--features 1,3,5` says: the rows of the screen by number, 0 for none of them.
  static func judgement(ofFeatures list: String) throws(UsageError) -> WordsRating.Judgement {
    let allowed = (0...WordsFeature.allCases.count + 1).map(String.init)
    var features: Set<WordsFeature> = []
    var holdsForbidden = false
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let place = allowed.firstIndex(of: String(part)) else {
        throw .unknownValue(
          String(part),
          source: "--\(OptionRule.Name.features.rawValue)",
          allowed: allowed,
          nearest: nil
        )
      }
      if let feature = WordsFeature(number: place) { features.insert(feature) }
      if place == allowed.count - 1 { holdsForbidden = true }
    }
    return .features(features, holdsForbidden: holdsForbidden)
  }
}
