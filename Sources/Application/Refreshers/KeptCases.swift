internal import Hashing
internal import Records
internal import ScenarioFiles
internal import Screens

/// The kept copies of cases, each read once as long as this is held.
struct KeptCases {
  private let store: RecordStore
  private let library: ScenarioLibrary
  private var agency: AgencyFiles
  private var known: [Name: PlayableCase?] = [:]

  private struct Name: Hashable {
    let hash: String
    let variant: String
  }

  init(in store: RecordStore, _ library: ScenarioLibrary) {
    self.store = store
    self.library = library
    agency = library.agencyFiles
  }

  /// The case of a copy in one of its variants; none where the copy is gone, is not what it was, or
  /// cannot be read any more.
  mutating func playable(_ hash: String, variant: String) throws(StoreError) -> PlayableCase? {
    let name = Name(hash: hash, variant: variant)
    if let playable = known[name] { return playable }
    let copy = try store.caseCopy(hash)
    let playable = copy.flatMap { copy in
      SHA256(of: copy.bytes).hexadecimal == hash
        ? try? library.read(copy.bytes, path: copy.path, variant: variant, &agency).playable : nil
    }
    known[name] = .some(playable)
    return playable
  }
}
