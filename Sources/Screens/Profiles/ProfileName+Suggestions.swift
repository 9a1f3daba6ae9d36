extension ProfileName {
  /// Words that say nothing of a person: animals and trees, none of them a given name.
  package static func suggestions(in language: Words.Language) -> [ProfileName] {
    let words = language == .danish ? danishWords : englishWords
    return words.compactMap { try? ProfileName(typed: $0) }
  }

  /// The word that is suggested in the turn after so many others; none where all are taken.
  package static func suggestion(
    turn: Int,
    in language: Words.Language,
    except taken: some Sequence<ProfileName>
  ) -> ProfileName? {
    let taken = Set(taken)
    let free = suggestions(in: language).filter { !taken.contains($0) }
    guard !free.isEmpty else { return nil }
    // A turn may come of random bits.
    return free[((turn % free.count) + free.count) % free.count]
  }

  private static let englishWords = [
    "heron", "birch", "otter", "maple", "badger", "cedar", "plover", "alder", "beaver", "marten",
    "finch", "larch", "hare", "spruce", "curlew", "poplar", "swan", "stoat", "seal", "elm",
    "lapwing", "walnut", "puffin", "dipper", "sparrow", "chestnut", "squirrel", "hornbeam",
  ]

  private static let danishWords = [
    "hejre", "ahorn", "odder", "grævling", "ceder", "spove", "bæver", "bævreasp", "bogfinke",
    "hare", "svane", "poppel", "solsort", "gran", "sæl", "musvit", "valnød", "egern", "ellekrage",
    "gråspurv", "kastanje", "ugle", "husmår", "pindsvin", "isfugl", "blishøne", "ørred",
    "skægmejse",
  ]
}
