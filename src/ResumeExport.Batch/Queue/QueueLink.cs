using System.Net.Sockets;
using System.Threading.Channels;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Queue;

/// <summary>
/// A connection to RabbitMQ with one channel. When it is lost it stays so: what was sent and not confirmed, and what was taken and not
/// acknowledged, is for the next one.
/// </summary>
internal sealed class QueueLink : IAsyncDisposable
{
    // First delivery and five more: enough for machines that are switched off, few enough for a résumé that ends its worker.
    private const int MostRedeliveries = 5;
    private const ushort Taken = 405;

    private readonly IConnection connection;
    private readonly IChannel channel;
    private readonly CancellationTokenSource lost = new();

    private QueueLink(IConnection connection, IChannel channel, QueueNames names)
    {
        this.connection = connection;
        this.channel = channel;
        Names = names;
        channel.ChannelShutdownAsync += (_, _) => lost.CancelAsync();
        connection.ConnectionShutdownAsync += (_, _) => lost.CancelAsync();
    }

    /// <summary>The queues.</summary>
    public QueueNames Names { get; }

    /// <summary>Set when the connection is lost.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>Connects, and makes the queues of jobs when they are not there.</summary>
    /// <exception cref="QueueException">The server cannot be reached, or refuses.</exception>
    public static async Task<QueueLink> OpenAsync(QueueEndpoint endpoint, string storeName, CancellationToken cancellation)
    {
        try
        {
            var factory = new ConnectionFactory
            {
                HostName = endpoint.Uri.Host,
                Port = endpoint.Uri.IsDefaultPort || endpoint.Uri.Port < 0 ? AmqpTcpEndpoint.UseDefaultPort : endpoint.Uri.Port,
                VirtualHost = endpoint.VirtualHost,
                UserName = endpoint.User,
                Password = endpoint.Password,
                AutomaticRecoveryEnabled = false,
                ClientProvidedName = "resume-export",
            };
            if (endpoint.IsEncrypted) factory.Ssl = new SslOption(endpoint.Uri.Host) { Enabled = true };
            var connection = await factory.CreateConnectionAsync(cancellation).ConfigureAwait(false);
            var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true, consumerDispatchConcurrency: 1), cancellation).ConfigureAwait(false);
            var link = new QueueLink(connection, channel, new QueueNames(storeName));
            await link.DeclareAsync(cancellation).ConfigureAwait(false);
            return link;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            throw Explain(endpoint, e);
        }
    }

    /// <summary>Takes the queue of results, which one batch at a time may have, and empties the queue of jobs of earlier batches.</summary>
    /// <exception cref="QueueException">Another batch has it.</exception>
    public async Task TakeResultsAsync(CancellationToken cancellation)
    {
        try
        {
            await channel.QueueDeclareAsync(Names.Results, durable: false, exclusive: true, autoDelete: true, cancellationToken: cancellation).ConfigureAwait(false);
        }
        catch (OperationInterruptedException e) when (e.ShutdownReason?.ReplyCode == Taken)
        {
            throw new QueueException("another batch with this store is at work", e) { Code = DiagnosticCodes.QueueTaken };
        }

        await channel.QueueBindAsync(Names.Results, Names.Dead, "", cancellationToken: cancellation).ConfigureAwait(false);
        await channel.QueuePurgeAsync(Names.Jobs, cancellation).ConfigureAwait(false);
    }

    /// <summary>Sends a message, and ends when the server has it for certain.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="body">The message.</param>
    /// <param name="isNeeded">True to fail when there is no such queue.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async Task SendAsync(string queue, ReadOnlyMemory<byte> body, bool isNeeded, CancellationToken cancellation) =>
        await channel.BasicPublishAsync("", queue, mandatory: isNeeded, new BasicProperties { Persistent = true, ContentType = "application/json" }, body, cancellation).ConfigureAwait(false);

    /// <summary>Takes messages as they come.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="ahead">How many may be taken and not acknowledged.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The messages, until the connection is lost; and the name by which to stop.</returns>
    public async Task<(ChannelReader<Delivery> Deliveries, string Consumer)> TakeAsync(string queue, ushort ahead, CancellationToken cancellation)
    {
        var deliveries = Channel.CreateUnbounded<Delivery>();
        await channel.BasicQosAsync(0, ahead, global: false, cancellation).ConfigureAwait(false);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            // The body is the client's again when this returns.
            deliveries.Writer.TryWrite(new Delivery(message.DeliveryTag, message.Body.ToArray(), IsDead(message.BasicProperties)));
            return Task.CompletedTask;
        };
        Lost.Register(() => deliveries.Writer.TryComplete());
        var name = await channel.BasicConsumeAsync(queue, autoAck: false, consumer, cancellation).ConfigureAwait(false);
        return (deliveries.Reader, name);
    }

    /// <summary>Takes no more messages; those taken stay to be acknowledged.</summary>
    public Task StopAsync(string consumer) => channel.BasicCancelAsync(consumer, cancellationToken: CancellationToken.None);

    /// <summary>Tells the server that a message is worked off.</summary>
    public ValueTask AcknowledgeAsync(Delivery delivery) => channel.BasicAckAsync(delivery.Tag, multiple: false);

    /// <summary>Gives a message up: it goes to the dead ones.</summary>
    public ValueTask RejectAsync(Delivery delivery) => channel.BasicRejectAsync(delivery.Tag, requeue: false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            // Closing gives back what was taken and not acknowledged.
            await connection.CloseAsync(TimeSpan.FromSeconds(2)).ConfigureAwait(false);
        }
        catch (Exception e) when (IsTrouble(e))
        {
            // The other side is gone already.
        }

        channel.Dispose();
        connection.Dispose();
        lost.Dispose();
    }

    /// <summary>True for what comes of a server that is away, ends, or refuses.</summary>
    internal static bool IsTrouble(Exception e) =>
        e is RabbitMQClientException or IOException or SocketException or TimeoutException or ObjectDisposedException or InvalidOperationException
        || (e is OperationCanceledException canceled && canceled.CancellationToken == CancellationToken.None);

    private static QueueException Explain(QueueEndpoint endpoint, Exception e) => e switch
    {
        BrokerUnreachableException { InnerException: AuthenticationFailureException or PossibleAuthenticationFailureException } =>
            new QueueException($"{endpoint.Name} refuses name or password", e) { Code = DiagnosticCodes.QueueRefused },
        OperationInterruptedException { ShutdownReason.ReplyCode: >= 400 and < 500 } refused =>
            new QueueException($"{endpoint.Name} refuses: {refused.ShutdownReason.ReplyText}", e) { Code = DiagnosticCodes.QueueRefused },
        _ => new QueueException($"{endpoint.Name} cannot be reached: {(e.InnerException ?? e).Message}", e),
    };

    private static bool IsDead(IReadOnlyBasicProperties properties) => properties.Headers?.ContainsKey("x-first-death-reason") == true;

    private async Task DeclareAsync(CancellationToken cancellation)
    {
        // Dead jobs go to a queue that keeps them for people, and to the batch that waits for them.
        await channel.ExchangeDeclareAsync(Names.Dead, ExchangeType.Fanout, durable: true, cancellationToken: cancellation).ConfigureAwait(false);
        var quorum = new Dictionary<string, object?> { ["x-queue-type"] = "quorum" };
        await channel.QueueDeclareAsync(Names.Dead, durable: true, exclusive: false, autoDelete: false, quorum, cancellationToken: cancellation).ConfigureAwait(false);
        await channel.QueueBindAsync(Names.Dead, Names.Dead, "", cancellationToken: cancellation).ConfigureAwait(false);
        var jobs = new Dictionary<string, object?>(quorum)
        {
            ["x-delivery-limit"] = MostRedeliveries,
            ["x-dead-letter-exchange"] = Names.Dead,
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-overflow"] = "reject-publish",
        };
        await channel.QueueDeclareAsync(Names.Jobs, durable: true, exclusive: false, autoDelete: false, jobs, cancellationToken: cancellation).ConfigureAwait(false);
    }
}
