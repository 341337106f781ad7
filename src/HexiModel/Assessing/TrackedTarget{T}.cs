using System.ComponentModel;

namespace HexiModel;

/// <summary>
/// A target with its measured value, for data binding (WPF, Avalonia, MAUI, Blazor): set <see cref="Actual"/> or <see cref="AsOf"/>, and what follows
/// from them changes. Events come only for values that changed.
/// </summary>
/// <typeparam name="T">What the target measures.</typeparam>
public sealed class TrackedTarget<T> : INotifyPropertyChanged where T : Dimension, new()
{
    private Quantity<T>? _actual;
    private DateTime _asOf;
    private AssessmentPolicy _policy;

    /// <summary>Tracks a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="asOf">The day whose end it is assessed for.</param>
    /// <param name="policy">How time counts and lights are set; null for <see cref="AssessmentPolicy.Standard"/>.</param>
    public TrackedTarget(Target<T> target, DateTime asOf, AssessmentPolicy? policy = null)
    {
        Target = target ?? throw new ArgumentNullException(nameof(target));
        _asOf = asOf.Date;
        _policy = policy ?? AssessmentPolicy.Standard;
        Assessment = target.Assess(null, _asOf, _policy);
    }

    /// <inheritdoc/>
    public event PropertyChangedEventHandler? PropertyChanged;

    /// <summary>The target.</summary>
    public Target<T> Target { get; }

    /// <summary>The measured value; null where none is known.</summary>
    /// <exception cref="ArgumentException">The value is in another unit than the target, or is a negative count; the old one stays.</exception>
    public Quantity<T>? Actual
    {
        get => _actual;
        set
        {
            if (_actual != value)
            {
                Update(value, _asOf, _policy, nameof(Actual));
            }
        }
    }

    /// <summary>The day whose end it is assessed for.</summary>
    public DateTime AsOf
    {
        get => _asOf;
        set
        {
            if (_asOf != value.Date)
            {
                Update(_actual, value.Date, _policy, nameof(AsOf));
            }
        }
    }

    /// <summary>How time counts and lights are set.</summary>
    public AssessmentPolicy Policy
    {
        get => _policy;
        set
        {
            if (_policy != (value ?? throw new ArgumentNullException(nameof(value))))
            {
                Update(_actual, _asOf, value, nameof(Policy));
            }
        }
    }

    /// <summary>All about how it stands.</summary>
    public Assessment Assessment { get; private set; }

    /// <summary>How it stands.</summary>
    public AssessmentStatus Status => Assessment.Status;

    /// <summary>The light.</summary>
    public AssessmentLight Light => Assessment.Light;

    /// <summary>What is achieved, from 0 to 1, for a progress bar.</summary>
    public double Progress => Assessment.Achieved is { } achieved ? (double)Math.Max(0m, Math.Min(1m, achieved)) : 0d;

    /// <summary>The arithmetic in a sentence, in the current culture.</summary>
    public string Explanation => Assessment.Explain();

    private void Update(Quantity<T>? actual, DateTime asOf, AssessmentPolicy policy, string property)
    {
        Assessment assessment = Target.Assess(actual, asOf, policy);
        (AssessmentStatus status, AssessmentLight light, double progress, string explanation) = (Status, Light, Progress, Explanation);
        (_actual, _asOf, _policy, Assessment) = (actual, asOf, policy, assessment);
        Raise(property, isChanged: true);
        Raise(nameof(Assessment), isChanged: true);
        Raise(nameof(Status), status != Status);
        Raise(nameof(Light), light != Light);
        Raise(nameof(Progress), !progress.Equals(Progress));
        Raise(nameof(Explanation), explanation != Explanation);
    }

    private void Raise(string property, bool isChanged)
    {
        if (isChanged)
        {
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(property));
        }
    }
}
