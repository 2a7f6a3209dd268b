# Builds Dateline and serves the store in /data/store. The launcher asks for a JDK, so the second stage has one, too.
#
#   docker build -t dateline .
#   docker run -p 127.0.0.1:3030:3030 -v dateline:/data dateline serve --public --store /data/store
#   docker run -v dateline:/data -v "$PWD/news:/news:ro" dateline ingest --store /data/store /news

FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml LICENSE NOTICE ./
COPY src src
COPY ontology ontology
COPY data data
RUN mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jdk
WORKDIR /opt/dateline
COPY dateline LICENSE NOTICE ./
COPY data data
COPY --from=build /src/target/dateline.jar target/dateline.jar
COPY --from=build /src/target/lib target/lib
RUN useradd --system --uid 10001 --no-create-home dateline && install -d -o dateline /data
USER dateline
VOLUME /data
EXPOSE 3030
ENV DATELINE_AOT=off
ENTRYPOINT ["/opt/dateline/dateline"]
CMD ["serve", "--public", "--store", "/data/store"]
