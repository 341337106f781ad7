namespace HexiModel.Language.Binding;

/// <summary>
/// Finds many phrases in one pass over a text (Aho–Corasick): the work does not grow with how many there are. Of phrases that overlap
/// the leftmost stands, of those at one place the longest.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseFinder<T>
{
    /// <summary>Nobody mentions a longer one word for word; it also bounds how far the search goes back.</summary>
    public const int MaximumLength = 100;

    private readonly List<Node> _nodes = [new Node()];
    private bool _isLinked;

    /// <summary>Adds a phrase; of two with the same words the first stands.</summary>
    public void Add(string phrase, T value)
    {
        if (phrase.Length is 0 or > MaximumLength)
        {
            return;
        }

        int node = 0;
        foreach (char c in phrase)
        {
            if (!_nodes[node].Next.TryGetValue(c, out int next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node { Depth = _nodes[node].Depth + 1 });
                _nodes[node].Next.Add(c, next);
            }

            node = next;
        }

        if (!_nodes[node].IsPhrase)
        {
            _nodes[node].IsPhrase = true;
            _nodes[node].Value = value;
        }
    }

    /// <summary>The phrases in a text, in order, none overlapping another.</summary>
    public IEnumerable<(int Start, int Length, T Value)> Find(string text)
    {
        Link();
        int position = 0;
        while (FindNext(text, position) is { } found)
        {
            yield return found;
            position = found.Start + found.Length;
        }
    }

    private (int Start, int Length, T Value)? FindNext(string text, int from)
    {
        int node = 0;
        (int Start, Node Node)? best = null;
        for (int i = from; i < text.Length; i++)
        {
            node = Step(node, text[i]);
            if (best is { } found && i + 1 - _nodes[node].Depth > found.Start)
            {
                break;
            }

            int match = _nodes[node].IsPhrase ? node : _nodes[node].Shorter;
            if (match != 0 && (best is null || i + 1 - _nodes[match].Depth <= best.Value.Start))
            {
                best = (i + 1 - _nodes[match].Depth, _nodes[match]);
            }
        }

        return best is { } last ? (last.Start, last.Node.Depth, last.Node.Value!) : null;
    }

    private int Step(int node, char c)
    {
        while (true)
        {
            if (_nodes[node].Next.TryGetValue(c, out int next))
            {
                return next;
            }

            if (node == 0)
            {
                return 0;
            }

            node = _nodes[node].Fail;
        }
    }

    private void Link()
    {
        if (_isLinked)
        {
            return;
        }

        _isLinked = true;
        Queue<int> queue = new([0]);
        while (queue.Count > 0)
        {
            int node = queue.Dequeue();
            foreach (KeyValuePair<char, int> edge in _nodes[node].Next)
            {
                int fail = node == 0 ? 0 : Step(_nodes[node].Fail, edge.Key);
                _nodes[edge.Value].Fail = fail;
                _nodes[edge.Value].Shorter = _nodes[fail].IsPhrase ? fail : _nodes[fail].Shorter;
                queue.Enqueue(edge.Value);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        /// <summary>How many characters lead to it.</summary>
        public int Depth { get; init; }

        /// <summary>Where to go on when no edge fits: the longest suffix that is a beginning of a phrase.</summary>
        public int Fail { get; set; }

        /// <summary>The longest suffix that is a phrase.</summary>
        public int Shorter { get; set; }

        /// <summary>A phrase ends here.</summary>
        public bool IsPhrase { get; set; }

        public T? Value { get; set; }
    }
}
