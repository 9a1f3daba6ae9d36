/// A part of the debrief that can be jumped to.
package struct DebriefSection: Equatable, Sendable {
  /// The kinds of sections, in their order.
  package enum Group: Hashable, Sendable, CaseIterable {
    /// How the case ended and what it came to.
    case result
    /// One decision.
    case decisions
    /// All decisions together: the two kinds of error, the course, the map, the own words.
    case lookingBack
    /// The criteria of a strand, with all that their levels rest on.
    case points
  }

  /// How far an answer agrees with the key.
  package struct Agreement: Equatable, Sendable {
    /// How many of its parts agree.
    package let count: Int
    /// How many parts there are; at least one.
    package let of: Int

    /// Makes an agreement.
    package init(_ count: Int, of total: Int) {
      self.count = count
      of = total
    }

    /// Whether every part agrees.
    package var isFull: Bool { count == of }
  }

  /// Whether there is something to look at.
  package enum Mark: Equatable, Sendable {
    /// All as the key.
    case right
    /// Something otherwise.
    case other
  }

  /// The kind of section.
  package let group: Group
  /// The title; the blocks do not repeat it.
  package let title: String
  /// The title in the list of sections, where the group stands above it.
  package let listTitle: String
  /// The mark before the title; none where nothing is compared.
  package let mark: Mark?
  /// How far the answer agrees with the key; none where nothing is compared.
  package let agreement: Agreement?
  /// What there is to read.
  package let blocks: [Block]
  /// The ids of the evidence behind it, each once, in order.
  package let evidence: [String]
  /// The decision that it is about, as a place in the play's turns; none for all else.
  package let turn: Int?

  /// The map, where the section shows it.
  package var map: PathChart? {
    for case .chart(let chart) in blocks {
      if case .path(let path) = chart.figure { return path }
    }
    return nil
  }

  /// Makes a section.
  package init(
    _ group: Group,
    title: String,
    listTitle: String? = nil,
    mark: Mark? = nil,
    agreement: Agreement? = nil,
    blocks: [Block],
    evidence: [String] = [],
    turn: Int? = nil
  ) {
    self.group = group
    self.title = title
    self.listTitle = listTitle ?? title
    self.mark = mark ?? agreement.map { $0.isFull ? .right : .other }
    self.agreement = agreement
    self.blocks = blocks
    self.evidence = evidence
    self.turn = turn
  }
}
