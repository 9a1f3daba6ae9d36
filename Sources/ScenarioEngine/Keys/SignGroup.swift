/// The groups of signs (evidence.md, section a); the letter is the family.
///
/// A case names a group by its code. Reading knows no more than the form, so that a kept copy of an
/// old case is read for ever; the author's check holds the codes against this list.
package enum SignGroup: String, Hashable, Sendable, CaseIterable {
  /// A break with this person's own normal picture.
  case ownBreak = "B1"
  /// New violence with an ideological edge.
  case newViolence = "B2"
  /// Last resort, or a burst of energy.
  case lastResort = "B3"
  /// Tells others of an intent, a target or a time.
  case leakage = "L1"
  /// A direct threat.
  case threat = "L2"
  /// Praises an attack, an attacker or a violent group.
  case praise = "L3"
  /// A new closed circle around a known extremist.
  case closedCircle = "A1"
  /// Puts pressure on others or recruits them.
  case recruiting = "A2"
  /// Outsiders seek people out to influence them.
  case outsiders = "A3"
  /// Cast out by an extremist circle as too extreme.
  case castOut = "A4"
  /// Justifies violence, speaks of absolute solutions.
  case justifying = "I1"
  /// Hate speech, images of an enemy who is less than human.
  case enemyImages = "I2"
  /// One cause or person in every talk.
  case fixation = "I3"
  /// Symbols, tattoos, dress of a violent group.
  case symbols = "I4"
  /// A grievance turns to "someone must pay".
  case grievance = "G1"
  /// Takes an attacker or warrior for a model.
  case identification = "G2"
  /// A recent loss or crisis.
  case crisis = "G3"
  /// Steps towards an act.
  case preparation = "C1"
  /// Travel to a conflict, or a sudden disappearance.
  case travel = "C2"
  /// A weapon or an illicit phone, with extremist contact.
  case weapon = "C3"
  /// Makes or spreads content that justifies violence.
  case spreading = "O1"
  /// Saw extreme content once.
  case sawOnce = "O2"
  /// Fascination with mass violence without a clear ideology.
  case fascination = "O3"
}
