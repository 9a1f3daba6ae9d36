/// The services that a case can be for.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case prison, probation, immigration, police
  case mentalHealth = "mental-health"
  case municipality, association
}
