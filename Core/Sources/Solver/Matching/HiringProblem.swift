/// Applicants with posts they would take, in order, and limits on the posts:
/// many-to-one matching with common quotas.
///
/// A matching gives each applicant one of their applications or none. It is
/// **stable** when it keeps all limits and nobody has a justified claim: for
/// every application that somebody would rather have, some limit on its post is
/// filled by applications ranked before it. This is stability with common
/// quotas in the sense of Biró et al. (2010), the kernel of two ordered matroids
/// of Fleiner (Math. Oper. Res. 28, 2003, doi:10.1287/moor.28.1.103.14256).
public struct HiringProblem: Equatable, Sendable {
  public struct Application: Equatable, Sendable {
    public var post: Int

    /// The place in the one order of all applications, the first being least.
    /// Applications of different applicants never share a rank.
    public var rank: Int

    public init(post: Int, rank: Int) {
      self.post = post
      self.rank = rank
    }
  }

  /// By applicant, best first; a post comes at most once.
  public let applications: [[Application]]
  public let limits: LaminarLimits

  public init(applications: [[Application]], limits: LaminarLimits) {
    self.applications = applications
    self.limits = limits
  }
}
