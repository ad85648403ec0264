# Builds and tests in the SDK's image, runs in the small one, as a user without rights, with one volume.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet test && dotnet publish src/StudyBot -c Release --use-current-runtime --no-self-contained -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
# The distribution's SQLite gets its security patches; the packaged one is old.
RUN apt-get update && apt-get install -y --no-install-recommends libsqlite3-0 && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
RUN mkdir /data && chown app /data
USER app
VOLUME /data
ENV Storage__Path=/data/studybot.db Storage__NativeLibrary=libsqlite3.so.0
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "/app/StudyBot.dll"]
