package import Authoring

/// What `signpost playout` is asked for.
package struct PlayoutRequest: Equatable, Sendable {
  /// A play that is to be kept beside the case.
  package struct Recording: Equatable, Sendable {
    /// Whose play it is.
    package enum Source: Equatable, Sendable {
      /// One of a player with a habit.
      case player(Player)
      /// A stored attempt, by its id.
      case attempt(String)
    }

    /// The name of the play.
    package var name: String
    /// Whose play it is.
    package var source: Source
    /// What chance begins with.
    package var seed: UInt64 = 1

    /// Makes a request to record.
    package init(name: String, source: Source) {
      self.name = name
      self.source = source
    }
  }

  /// The case, by id or by file.
  package var target: String
  /// The number of plays by chance; none for the usual one.
  package var plays: Int?
  /// What chance begins with; none for the usual one.
  package var seed: Int?
  /// The play that is to be kept, in place of a report; none where a report is wanted.
  package var recording: Recording?

  /// Makes a request.
  package init(target: String, plays: Int? = nil, seed: Int? = nil) {
    self.target = target
    self.plays = plays
    self.seed = seed
  }
}

/// The options of `signpost playout` as they were read.
struct PlayoutOptions {
  /// How many plays can be asked for.
  static let playCounts = 1...1_000_000

  var plays: Int?
  var seed: Int?
  var record: String?
  var player: Player?
  var attempt: String?

  /// The request that they make for a case.
  func request(target: String) throws(UsageError) -> PlayoutRequest {
    var request = PlayoutRequest(target: target, plays: plays, seed: seed)
    guard let record else {
      if player != nil { throw .optionNeeds("--player", "--record") }
      if attempt != nil { throw .optionNeeds("--attempt", "--record") }
      return request
    }
    if player != nil, attempt != nil { throw .optionsClash("--player", "--attempt") }
    if plays != nil { throw .optionsClash("--plays", "--record") }
    let source = attempt.map { PlayoutRequest.Recording.Source.attempt($0) }
    request.recording = PlayoutRequest.Recording(
      name: record,
      source: source ?? .player(player ?? .best)
    )
    if let seed { request.recording?.seed = UInt64(seed) }
    return request
  }
}
