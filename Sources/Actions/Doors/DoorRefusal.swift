public import Access
public import Store

/// Why somebody isn't let in, or can't change their own way in.
public enum DoorRefusal: Error, Equatable, Sendable {
  /// Name or password; which of the two isn't said.
  case wrong

  /// Too many wrong tries for this name.
  case lockedUntil(Moment)

  /// An administrator has closed the account.
  case closed

  /// A one-time password that wasn't used in time.
  case oneTimeExpired

  /// An account of the sample county in another county.
  case sampleOnly
  case wrongCode
  case wrongCurrentPassword
  case password([PasswordFault])

  /// Nobody has delegated to this person, or not for today.
  case noDelegation
  case secondFactorIsSet
}
