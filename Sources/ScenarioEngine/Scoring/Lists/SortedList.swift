/// Courses of action to sort into do, could, don't (rubric-draft, `rating.sort`).
struct SortedList {
  /// The fewest options on either side.
  static let leastCount = 2

  private let wanted: Places
  private let unwanted: Places

  /// Makes a list of all options of a step; those on which a panel disagrees do not count.
  init(_ keys: [StandingKey]) {
    func places(_ answer: Decision.SortAnswer) -> Places {
      Places(
        keys.indices.filter {
          !keys[$0].justification.basis.isDisputed && keys[$0].sortAnswer == answer
        }
      )
    }
    self.init(wanted: places(.do), unwanted: places(.dont))
  }

  private init(wanted: Places, unwanted: Places) {
    self.wanted = wanted
    self.unwanted = unwanted
  }

  /// The list of the options that are there.
  func among(_ visible: Places) -> SortedList {
    SortedList(
      wanted: wanted.intersection(visible),
      unwanted: unwanted.intersection(visible)
    )
  }

  /// 1 − (mean distance on what is to be done + mean distance on what is not) ÷ 2, never below 0;
  /// what was not sorted is as far off as can be.
  func judge(_ answers: [Int: Decision.SortAnswer], _ rule: MeasureRule) -> ListJudgement {
    guard min(wanted.count, unwanted.count) >= Self.leastCount else { return .notScored(.oneSided) }
    func meanDistance(_ places: Places, to wanted: Decision.SortAnswer) -> Rational {
      let farthest = Decision.SortAnswer.dont.rawValue - Decision.SortAnswer.do.rawValue
      var sum = 0
      for place in places {
        sum += answers[place].map { abs($0.rawValue - wanted.rawValue) } ?? farthest
      }
      return Rational(sum, places.count)
    }
    let distance = meanDistance(wanted, to: .do) + meanDistance(unwanted, to: .dont)
    return .scored(ListScore(rule, .share(max(.zero, .one - distance / Rational(2)))))
  }
}

extension StandingKey {
  /// Where the option belongs when options are sorted: where most of a panel put it, else where its
  /// authors did; what is harmful belongs to "don't" whoever sorted it.
  package var sortAnswer: Decision.SortAnswer {
    guard standing != .harmful else { return .dont }
    if let panel = justification.basis.panel, !panel.isRated,
      let answer = panel.modalAnswer.flatMap(Decision.SortAnswer.init)
    {
      return answer
    }
    return switch standing {
    case .recommended: .do
    case .acceptable: .could
    case .poor, .harmful: .dont
    }
  }
}
